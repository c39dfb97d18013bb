package org.luoshi.server.demo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.server.plan.Node;
import org.luoshi.server.plan.Plan;
import org.luoshi.server.plan.Tie;

/** On which days the nodes of a sample project in fact began and ended: as planned or a day or two before, but for trouble. */
record SampleActual(List<Step> steps) {

    /** @param finish empty where it never was finished */
    record Step(Node node, LocalDate begin, Optional<LocalDate> finish) {

        boolean isFinished(LocalDate day) {
            return finish.filter(it -> !it.isAfter(day)).isPresent();
        }

        boolean isPunctual() {
            return begin.equals(node.start());
        }

        boolean isAtWork(LocalDate day) {
            return !begin.isAfter(day) && !isFinished(day);
        }
    }

    static SampleActual of(SampleProject project, Plan plan) {
        return switch (project.course()) {
            case SampleProject.Trouble.None none -> new SampleActual(all(plan, Set.of(), 0, Set.of()));
            case SampleProject.Trouble.Late late ->
                new SampleActual(all(plan, from(late.step(), plan), late.days(), Set.of()));
            case SampleProject.Trouble.Stuck stuck ->
                new SampleActual(all(plan, Set.of(), 0, from(stuck.step(), plan)).stream()
                        .filter(it -> it.finish().isPresent() || it.node().key().equals(stuck.step()))
                        .toList());
        };
    }

    private static List<Step> all(Plan plan, Set<String> late, int days, Set<String> stuck) {
        return plan.nodes().stream()
                .map(node -> {
                    int shift = late.contains(node.key()) ? days : -early(node);
                    LocalDate finish = node.end().plusDays(shift);
                    LocalDate begin = node.start().plusDays(Math.max(0, shift));
                    return new Step(
                            node,
                            begin,
                            stuck.contains(node.key())
                                    ? Optional.empty()
                                    : Optional.of(finish.isBefore(begin) ? begin : finish));
                })
                .toList();
    }

    /** 0 to 2 days, always the same for a node. */
    private static int early(Node node) {
        return Math.floorMod(node.key().hashCode(), 3);
    }

    /** The step and all that come after it. */
    private static Set<String> from(String step, Plan plan) {
        Set<String> reached = new HashSet<>(Set.of(step));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            String at = open.pop();
            plan.ties().stream()
                    .filter(tie -> tie.from().equals(at))
                    .map(Tie::to)
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached;
    }
}
