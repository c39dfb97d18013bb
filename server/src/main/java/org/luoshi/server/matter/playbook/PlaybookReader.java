package org.luoshi.server.matter.playbook;

import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.luoshi.server.matter.playbook.Playbook.Sampling;
import org.luoshi.server.matter.playbook.Playbook.Stage;
import org.luoshi.server.shared.WorkingTime;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a playbook from YAML; tells every fault with its line, all at once. */
public final class PlaybookReader {

    private static final List<String> KEYS = List.of(
            "name",
            "title",
            "stages",
            "clocks",
            "fresh-for",
            "remind-before",
            "lights",
            "evidence",
            "proof",
            "sampling",
            "commissioner",
            "criterion",
            "drop-after");

    /** Steps that have clocks: work runs until the matter's date, and what is suspended waits for its cause. */
    private static final List<String> CLOCKED = Arrays.stream(Step.values())
            .filter(it -> it != Step.WORK && it != Step.RESUME)
            .map(Values::word)
            .toList();

    private final List<String> lights;

    /** @param lights the names of the rule sets that there are */
    public PlaybookReader(Set<String> lights) {
        this.lights = lights.stream().sorted().toList();
    }

    /**
     * @param file what to call it when a fault is told
     * @param version that it is to have
     */
    public Reading read(String file, String yaml, int version) {
        Faults faults = new Faults(file);
        Optional<Node> root = Composed.of(yaml, KEYS, faults);
        Optional<Playbook> playbook = root.map(it -> playbook(new Section(it, faults, KEYS), faults, version));
        return playbook.isPresent() && faults.all().isEmpty()
                ? new Reading.Read(playbook.get())
                : new Reading.Faulty(faults.all());
    }

    private Playbook playbook(Section it, Faults faults, int version) {
        return new Playbook(
                it.value("name", missing(it, faults, "name"), Values::key),
                version,
                it.text("title", 40),
                stages(it, faults),
                clocks(it, faults),
                it.value("fresh-for", Period.ofMonths(1), Values::period),
                it.value("remind-before", Period.ofDays(14), Values::period),
                lights(it, faults),
                texts(it.list("evidence"), faults),
                it.value("proof", "words", (node, all) -> Values.choice(node, all, List.of("file", "words")))
                        .equals("file"),
                sampling(it, faults),
                it.value("commissioner", false, Values::yesOrNo),
                it.node("criterion").isEmpty() ? Optional.empty() : Optional.of(it.text("criterion", 200)),
                it.node("drop-after").flatMap(after -> Values.period(after, faults)));
    }

    /** The name stands at the top of its file; without one nothing could be told apart. */
    private static String missing(Section it, Faults faults, String key) {
        if (it.node(key).isEmpty()) {
            faults.add(Optional.empty(), "missing", key);
        }
        return "";
    }

    private static List<Stage> stages(Section it, Faults faults) {
        List<Stage> stages = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Node node : it.list("stages")) {
            Section stage = new Section(node, faults, List.of("key", "title", "norm", "within", "fresh-for"));
            String key = stage.value("key", missing(stage, faults, node), Values::key);
            if (!key.isEmpty() && !keys.add(key)) {
                faults.add(stage.node("key").orElse(node), "stage-twice", key);
            }
            stages.add(new Stage(
                    key,
                    stage.text("title", 20),
                    stage.node("norm").flatMap(norm -> Values.working(norm, faults)),
                    stage.node("within").flatMap(within -> Values.working(within, faults)),
                    stage.node("fresh-for").flatMap(fresh -> Values.period(fresh, faults))));
        }
        return stages;
    }

    private static String missing(Section stage, Faults faults, Node at) {
        if (stage.node("key").isEmpty()) {
            faults.add(at, "missing", "key");
        }
        return "";
    }

    private static Map<Step, WorkingTime> clocks(Section it, Faults faults) {
        Map<Step, WorkingTime> clocks = new EnumMap<>(Step.class);
        it.node("clocks")
                .ifPresent(node -> new Section(node, faults, CLOCKED)
                        .entries()
                        .forEach((step, time) ->
                                Values.working(time, faults).ifPresent(clock -> clocks.put(Values.step(step), clock))));
        return clocks;
    }

    private List<String> lights(Section it, Faults faults) {
        return it.list("lights").stream()
                .flatMap(node -> Values.choice(node, faults, lights).stream())
                .distinct()
                .toList();
    }

    private static List<String> texts(List<Node> nodes, Faults faults) {
        return nodes.stream()
                .flatMap(node -> Section.scalar(node, faults).stream())
                .map(String::strip)
                .toList();
    }

    private static Sampling sampling(Section it, Faults faults) {
        Optional<Node> node = it.node("sampling");
        if (node.isEmpty()) {
            return new Sampling(1, 0, 0, 0, 0);
        }
        Section weights =
                new Section(node.get(), faults, List.of("base", "measured", "after-failure", "late", "hurried"));
        return new Sampling(
                weights.value("base", 0.0, Values::share),
                weights.value("measured", 0.0, Values::share),
                weights.value("after-failure", 0.0, Values::share),
                weights.value("late", 0.0, Values::share),
                weights.value("hurried", 0.0, Values::share));
    }
}
