package org.luoshi.server.web.battle;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luoshi.server.plan.Node;
import org.luoshi.server.plan.PlanFilter;
import org.luoshi.server.plan.Plans;
import org.luoshi.server.plan.Stage;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.matter.Subjects;
import org.springframework.stereotype.Component;

/** Plans as readers see them, within what they may see. */
@Component
class Projects {

    private final Plans plans;
    private final Subjects subjects;
    private final Clock clock;

    Projects(Plans plans, Subjects subjects, Clock clock) {
        this.plans = plans;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** All that is not over, the nearest due first. */
    List<Project> all(Frame frame) {
        Instant now = clock.instant();
        return plans.within(PlanFilter.OPEN, frame.acting().scope()).stream()
                .map(it -> new Project(subjects.of(frame, it.matter(), now), it.plan()))
                .toList();
    }

    static List<Project> chosen(List<Project> all, BattleQuery query) {
        return all.stream().filter(it -> fits(it, query)).toList();
    }

    private static boolean fits(Project it, BattleQuery query) {
        return query.colour()
                        .filter(colour -> colour != it.subject().light().colour())
                        .isEmpty()
                && (query.unit().isEmpty()
                        || query.unit().equals(lead(it).map(UnitCode::value).orElse("")))
                && (query.late().isEmpty() || it.late())
                && (query.alarm().isEmpty() || it.alarm().isPresent())
                && (query.stage().isEmpty()
                        || query.stage()
                                .equals(it.plan().stage().map(Stage::key).orElse(StagesPage.NONE)))
                && said(it, query.q());
    }

    private static boolean said(Project it, String words) {
        if (words.isEmpty()) {
            return true;
        }
        String all = Stream.concat(
                        Stream.of(it.title(), it.subject().lead()),
                        it.plan().nodes().stream().map(Node::title))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    /** Lead units of what there is, by code, each with its name. */
    static Map<String, String> units(List<Project> all) {
        TreeMap<String, String> found = new TreeMap<>();
        all.forEach(it ->
                lead(it).ifPresent(unit -> found.put(unit.value(), it.subject().lead())));
        return found;
    }

    static Optional<UnitCode> lead(Project it) {
        return it.subject().matter().parties().lead();
    }
}
