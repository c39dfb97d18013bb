package org.luoshi.server.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;

/** A plan with what its matter's events say: which nodes are finished, and what is foreseen. */
final class Reported {

    private Reported() {}

    static Plan on(Plan plan, Matter matter) {
        Map<String, LocalDate> done = new HashMap<>();
        matter.course().nodes().forEach(node -> node.done().ifPresent(day -> done.put(node.title(), day)));
        Plan told = with(plan, plan.standing(), done);
        return with(told, standing(told, matter), done);
    }

    private static Standing standing(Plan plan, Matter matter) {
        Optional<Course.Foreseen> foreseen = matter.course().foreseen();
        return new Standing(
                foreseen.map(Course.Foreseen::likely),
                foreseen.map(Course.Foreseen::cautious),
                alarm(plan),
                plan.standing().impossible());
    }

    private static Optional<Alarm> alarm(Plan plan) {
        return plan.nodes().stream()
                .filter(Node::isWaiting)
                .flatMap(node -> node.latestStart().map(day -> new Alarm(node.key(), day)).stream())
                .min(Comparator.comparing(Alarm::latestStart));
    }

    private static Plan with(Plan plan, Standing standing, Map<String, LocalDate> done) {
        return new Plan(
                plan.matter(),
                plan.version(),
                plan.template(),
                plan.begin(),
                plan.due(),
                plan.stages(),
                plan.nodes().stream()
                        .map(it -> it.done(it.started(), Optional.ofNullable(done.get(it.title()))))
                        .toList(),
                plan.ties(),
                plan.baselines(),
                standing,
                plan.money());
    }
}
