package org.luoshi.server.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.shared.WorkingTime;

/**
 * How many leads came how far (转化漏斗), and how long they stayed in each stage, from what the ledger says about their
 * stages. Pure.
 *
 * @param steps in the order of the stages
 */
public record Funnel(List<Step> steps) {

    public Funnel {
        steps = List.copyOf(steps);
    }

    /**
     * @param reached how many came this far or further; a stage that was left out counts as reached
     * @param here of these, open and in this stage now
     * @param dropped of these, let go in this stage
     * @param left how many left it for a later stage: what {@code median} and {@code slow} were taken from
     * @param median working time in the stage of half of those that left it
     * @param slow of four in five, nearest rank
     */
    public record Step(
            String key,
            String title,
            int reached,
            int here,
            int dropped,
            int left,
            Optional<WorkingTime> median,
            Optional<WorkingTime> slow) {

        /** Of those that reached the stage before, in per cent; nothing where none did. */
        public OptionalLong share(int before) {
            return before == 0 ? OptionalLong.empty() : OptionalLong.of(Math.round(100.0 * reached / before));
        }
    }

    public static Funnel of(List<Matter> matters, Playbook playbook, WorkCalendar calendar) {
        List<String> keys = playbook.stages().stream().map(Playbook.Stage::key).toList();
        Map<String, List<WorkingTime>> stays = stays(matters, calendar);
        List<Step> steps = new ArrayList<>();
        for (Playbook.Stage stage : playbook.stages()) {
            int at = keys.indexOf(stage.key());
            List<WorkingTime> times = stays.getOrDefault(stage.key(), List.of());
            steps.add(new Step(
                    stage.key(),
                    stage.title(),
                    (int) matters.stream()
                            .filter(it -> furthest(it, keys) >= at)
                            .count(),
                    (int) matters.stream()
                            .filter(it -> furthest(it, keys) == at && !it.loop().isOver())
                            .count(),
                    (int) matters.stream()
                            .filter(it -> furthest(it, keys) == at && it.loop() == Matter.Loop.WITHDRAWN)
                            .count(),
                    times.size(),
                    rank(times, 50),
                    rank(times, 80)));
        }
        return new Funnel(steps);
    }

    /** The place of the last stage among these; -1 before the first. */
    static int furthest(Matter matter, List<String> keys) {
        return matter.course().stage().map(keys::indexOf).orElse(-1);
    }

    private static Map<String, List<WorkingTime>> stays(List<Matter> matters, WorkCalendar calendar) {
        Map<String, List<WorkingTime>> stays = new TreeMap<>();
        for (Matter matter : matters) {
            List<Course.Staged> stages = matter.course().stages();
            for (int i = 0; i + 1 < stages.size(); i++) {
                Instant to = stages.get(i + 1).from();
                stays.computeIfAbsent(stages.get(i).stage(), key -> new ArrayList<>())
                        .add(calendar.between(stages.get(i).from(), to));
            }
        }
        return stays.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> it.getValue().stream().sorted().toList()));
    }

    /** Nearest rank: the smallest time that so many per cent do not exceed. */
    static Optional<WorkingTime> rank(List<WorkingTime> sorted, int percent) {
        int place = (int) Math.ceil(sorted.size() * percent / 100.0);
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(place - 1));
    }
}
