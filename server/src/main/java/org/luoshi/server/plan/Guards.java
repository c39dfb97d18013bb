package org.luoshi.server.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.plan.net.NodeCalendars;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.Acting;

/** What stands between a wish and a plan. Each refusal names the node and says what to do. */
public final class Guards {

    /** As many as a matter may have nodes. */
    static final int MOST_NODES = 60;

    static final int LONGEST_TITLE = 200;

    /** Three years of natural days: what takes longer is several steps. */
    static final int LONGEST_STEP = 1_100;

    private static final int MOST_UNITS = 1_000;

    private Guards() {}

    /** Whether they are of the unit that leads the matter, or of the one that supervises it. */
    public static boolean mayPlan(Matter matter, Acting acting) {
        return acting.may(Act.ACT_ON_MATTERS)
                && acting.who()
                        .unit()
                        .filter(it -> it.equals(matter.parties().supervisor())
                                || matter.parties().lead().filter(it::equals).isPresent())
                        .isPresent();
    }

    static Optional<Result> mine(Matter matter, Acting acting) {
        if (!mayPlan(matter, acting)) {
            return Optional.of(Result.refused("plan-not-yours"));
        }
        return matter.loop().isOver() ? Optional.of(Result.refused("plan-over", matter.title())) : Optional.empty();
    }

    static Optional<Result> due(Matter matter, Optional<LocalDate> begin, LocalDate due) {
        Optional<LocalDate> promised = matter.due().lastDay();
        if (promised.filter(due::isAfter).isPresent()) {
            return Optional.of(Result.refused("plan-due-later", due, promised.orElseThrow()));
        }
        return begin.filter(due::isBefore).isPresent()
                ? Optional.of(Result.refused("plan-begin-later", begin.orElseThrow(), due))
                : Optional.empty();
    }

    static Optional<Result> nodes(List<Node> nodes, List<Tie> ties) {
        if (nodes.isEmpty() || nodes.size() > MOST_NODES) {
            return Optional.of(Result.refused("plan-nodes", nodes.size(), MOST_NODES));
        }
        Set<String> keys = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (Node node : nodes) {
            Optional<Result> bad = node(node, keys.add(node.key()) && titles.add(node.title()));
            if (bad.isPresent()) {
                return bad;
            }
        }
        return ties(nodes, ties);
    }

    private static Optional<Result> node(Node node, boolean isNew) {
        if (node.title().isBlank()
                || node.title().length() > LONGEST_TITLE
                || node.key().isBlank()) {
            return Optional.of(Result.refused("plan-node-title", LONGEST_TITLE));
        }
        if (!isNew) {
            return Optional.of(Result.refused("plan-node-twice", node.title()));
        }
        if (node.days().days() > LONGEST_STEP) {
            return Optional.of(
                    Result.refused("plan-node-long", node.title(), node.days().days(), LONGEST_STEP));
        }
        if (!NodeCalendars.isKnown(node.calendar())) {
            return Optional.of(Result.refused(
                    "plan-node-calendar", node.title(), node.calendar(), String.join("、", NodeCalendars.NAMES)));
        }
        return node.uses().values().stream().allMatch(it -> it > 0 && it <= MOST_UNITS)
                ? Optional.empty()
                : Optional.of(Result.refused("plan-node-uses", node.title(), MOST_UNITS));
    }

    private static Optional<Result> ties(List<Node> nodes, List<Tie> ties) {
        Set<String> keys = nodes.stream().map(Node::key).collect(Collectors.toSet());
        for (Tie tie : ties) {
            if (!keys.contains(tie.from()) || !keys.contains(tie.to())) {
                String there = keys.contains(tie.from()) ? tie.from() : tie.to();
                String missing = keys.contains(tie.from()) ? tie.to() : tie.from();
                return Optional.of(Result.refused("plan-tie-nowhere", title(nodes, there), missing));
            }
            if (tie.from().equals(tie.to())) {
                return Optional.of(Result.refused("plan-tie-itself", title(nodes, tie.from())));
            }
            if (tie.most().isPresent() && tie.most().getAsInt() < tie.lag() || Math.abs(tie.lag()) > LONGEST_STEP) {
                return Optional.of(Result.refused(
                        "plan-tie-lags", title(nodes, tie.from()), title(nodes, tie.to()), LONGEST_STEP));
            }
        }
        return circle(nodes, ties)
                .map(all -> Result.refused(
                        "plan-circle",
                        all.stream().map(it -> "“" + title(nodes, it) + "”").collect(Collectors.joining(" → "))));
    }

    private static String title(List<Node> nodes, String key) {
        return nodes.stream()
                .filter(it -> it.key().equals(key))
                .map(Node::title)
                .findFirst()
                .orElse(key);
    }

    /** The keys of a circle of ties, the first once more at the end. */
    static Optional<List<String>> circle(List<Node> nodes, List<Tie> ties) {
        Set<String> cleared = new HashSet<>();
        for (Node node : nodes) {
            Optional<List<String>> found = walk(node.key(), ties, new ArrayList<>(), cleared);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<List<String>> walk(String at, List<Tie> ties, List<String> path, Set<String> cleared) {
        int before = path.indexOf(at);
        path.add(at);
        if (before >= 0) {
            return Optional.of(List.copyOf(path.subList(before, path.size())));
        }
        if (!cleared.contains(at)) {
            for (Tie tie : ties) {
                if (tie.from().equals(at)) {
                    Optional<List<String>> found = walk(tie.to(), ties, path, cleared);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            cleared.add(at);
        }
        path.removeLast();
        return Optional.empty();
    }
}
