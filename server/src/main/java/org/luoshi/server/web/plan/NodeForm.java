package org.luoshi.server.web.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.luoshi.scheduling.Length;
import org.luoshi.server.plan.Node;
import org.luoshi.server.plan.Plan;
import org.luoshi.server.plan.Tie;
import org.luoshi.server.web.Frame;

/** The table of nodes as it is mended by hand and sent back: names, days, what comes after what; new rows, rows out. */
public final class NodeForm {

    /** Rows for new nodes, below the others. */
    private static final int SPARE = 2;

    private static final String OWN = "own-";

    private NodeForm() {}

    /**
     * A row as it was typed.
     *
     * @param key empty for a new one
     * @param out whether it shall be taken out
     */
    public record Line(String key, String title, String days, String after, boolean out) {}

    /** What came of it. */
    sealed interface Read {
        record Well(List<Node> nodes, List<Tie> ties) implements Read {}

        record Not(List<String> why) implements Read {}
    }

    static List<Line> of(List<NodeLine> lines) {
        List<Line> all = new ArrayList<>();
        lines.forEach(it -> all.add(new Line(it.node().key(), it.node().title(), it.days(), it.after(), false)));
        for (int i = 0; i < SPARE; i++) {
            all.add(new Line("", "", "", "", false));
        }
        return all;
    }

    /** Each list has an entry for each row; {@code out} has the numbers of those to take out. */
    static List<Line> of(
            List<String> keys, List<String> titles, List<String> days, List<String> after, Set<String> out) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            lines.add(new Line(
                    at(keys, i),
                    titles.get(i).strip(),
                    at(days, i),
                    at(after, i),
                    out.contains(Integer.toString(i + 1))));
        }
        return lines;
    }

    private static String at(List<String> all, int i) {
        return i < all.size() ? all.get(i).strip() : "";
    }

    /** Numbers in "after" are those of the rows as they stood on the page, spare ones too. */
    static Read read(Frame frame, Plan plan, List<Line> lines) {
        List<String> wrong = new ArrayList<>();
        List<String> keys = keys(plan, lines);
        List<Node> nodes = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        Set<String> out = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.out() || line.title().isEmpty() && line.key().isEmpty()) {
                out.add(keys.get(i));
                continue;
            }
            int number = i + 1;
            String key = keys.get(i);
            Optional<Length> length = Afters.length(line.days());
            length.ifPresentOrElse(
                    it -> nodes.add(node(frame, plan, key, line, it)),
                    () -> wrong.add(frame.t("gantt.wrong.days", number, line.title(), line.days())));
            Afters.parse(line.after(), key, keys)
                    .ifPresentOrElse(
                            ties::addAll,
                            () -> wrong.add(frame.t("gantt.wrong.after", number, line.title(), line.after())));
        }
        ties.removeIf(it -> out.contains(it.from()) || out.contains(it.to()));
        return wrong.isEmpty() ? new Read.Well(nodes, ties) : new Read.Not(wrong);
    }

    /** New rows get keys of their own that no node of the plan has. */
    private static List<String> keys(Plan plan, List<Line> lines) {
        List<String> keys = new ArrayList<>();
        int number = 1;
        for (Line line : lines) {
            if (!line.key().isEmpty()) {
                keys.add(line.key());
                continue;
            }
            while (plan.node(OWN + number).isPresent()) {
                number++;
            }
            keys.add(OWN + number++);
        }
        return keys;
    }

    private static Node node(Frame frame, Plan plan, String key, Line line, Length length) {
        Optional<Node> known = plan.node(key);
        boolean same = known.filter(it -> it.days().equals(length)).isPresent();
        LocalDate day = plan.begin().orElse(plan.due());
        return new Node(
                key,
                line.title(),
                length,
                known.map(Node::calendar).orElse("statutory"),
                known.flatMap(Node::unit),
                known.map(Node::uses).orElse(Map.of()),
                known.flatMap(Node::stage),
                same ? known.orElseThrow().source() : frame.t("gantt.own-days"),
                same && known.orElseThrow().ours(),
                known.map(Node::start).orElse(day),
                known.map(Node::end).orElse(day),
                known.flatMap(Node::latestStart),
                known.filter(Node::critical).isPresent(),
                known.flatMap(Node::started),
                known.flatMap(Node::finished));
    }
}
