package org.luoshi.server.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A plan beside one of its baselines.
 *
 * @param doneThen how many of the baseline's nodes were finished when it was frozen
 * @param doneNow how many of the plan's are now
 */
public record Comparison(Baseline baseline, List<Row> rows, int doneThen, int doneNow) {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /**
     * @param then empty where the node came later
     * @param now empty where it was taken out since
     */
    public record Row(String node, String title, Optional<Baseline.Span> then, Optional<Node> now) {

        /** Days by which it ends later than then, by what is finished and what is planned; below 0 earlier. */
        public Optional<Long> later() {
            return then.flatMap(
                    was -> now.map(is -> is.finished().orElse(is.end()).toEpochDay()
                            - was.finished().orElse(was.end()).toEpochDay()));
        }

        /** Days by which it begins later than then; below 0 earlier. */
        public Optional<Long> beginsLater() {
            return then.flatMap(
                    was -> now.map(is -> is.started().orElse(is.start()).toEpochDay()
                            - was.started().orElse(was.start()).toEpochDay()));
        }
    }

    static Comparison of(Plan plan, Baseline baseline) {
        Map<String, Baseline.Span> then = new HashMap<>();
        baseline.spans().forEach(it -> then.put(it.node(), it));
        List<Row> rows = new ArrayList<>();
        Set<String> still = new HashSet<>();
        for (Node node : plan.nodes()) {
            still.add(node.key());
            rows.add(new Row(node.key(), node.title(), Optional.ofNullable(then.get(node.key())), Optional.of(node)));
        }
        baseline.spans().stream()
                .filter(it -> !still.contains(it.node()))
                .forEach(it -> rows.add(new Row(it.node(), it.title(), Optional.of(it), Optional.empty())));
        return new Comparison(
                baseline,
                rows,
                count(baseline.spans().stream().map(Baseline.Span::finished)),
                count(plan.nodes().stream().map(Node::finished)));
    }

    private static int count(Stream<Optional<LocalDate>> days) {
        return (int) days.filter(Optional::isPresent).count();
    }
}
