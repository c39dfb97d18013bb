package org.luoshi.server.web.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.plan.Baseline;
import org.luoshi.server.plan.Node;
import org.luoshi.server.plan.Plan;
import org.luoshi.server.plan.Trial;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.chart.Chart;
import org.luoshi.server.web.chart.Chart.Bar;
import org.luoshi.server.web.chart.Chart.Key;
import org.luoshi.server.web.chart.Chart.Kind;
import org.luoshi.server.web.chart.Chart.Mark;
import org.luoshi.server.web.matter.Subject;

/** One plan as a chart, a node a row; what is tried lies where it would come, with where it is now beneath. */
final class Gantt {

    private static final List<Key> KEYS =
            List.of(Key.DONE, Key.OPEN, Key.CRITICAL, Key.BASELINE, Key.LATEST, Key.DUE, Key.TODAY, Key.OFF);

    private final Frame frame;
    private final Subject subject;
    private final Plan plan;
    private final Map<String, Chart.Span> then = new HashMap<>();
    private final Map<String, Trial.Shift> shifts = new HashMap<>();

    Gantt(Frame frame, Subject subject, Plan plan, Optional<Baseline> baseline, Optional<Trial> trial) {
        this.frame = frame;
        this.subject = subject;
        this.plan = plan;
        baseline.ifPresent(it -> it.spans()
                .forEach(span -> then.put(
                        span.node(),
                        new Chart.Span(span.start(), span.finished().orElse(span.end())))));
        trial.ifPresent(it -> it.shifts().stream()
                .filter(shift -> shift.matter().equals(plan.matter()))
                .forEach(this::shift));
    }

    private void shift(Trial.Shift shift) {
        shifts.put(shift.node(), shift);
        then.put(shift.node(), new Chart.Span(shift.start(), shift.end()));
    }

    Chart chart(WorkCalendar calendar, List<String> foot) {
        LocalDate today = subject.today();
        List<LocalDate> days = new ArrayList<>(List.of(today, plan.first(), plan.last(), plan.due()));
        then.values().forEach(it -> days.addAll(List.of(it.from(), it.to())));
        shifts.values().forEach(it -> days.addAll(List.of(it.newStart(), it.newEnd())));
        Chart.Span axis = Drawn.axis(days, today);
        List<Chart.Row> rows = new ArrayList<>();
        for (Node node : plan.nodes()) {
            rows.add(row(new NodeLine(rows.size() + 1, node, plan, today)));
        }
        return new Chart(
                subject.matter().title(),
                frame.t("chart.due", plan.due()),
                axis.from(),
                axis.to(),
                today,
                Drawn.off(calendar, axis),
                rows,
                ties(),
                foot,
                Drawn.words(frame, today, KEYS));
    }

    private Chart.Row row(NodeLine line) {
        Node node = line.node();
        List<Mark> marks = new ArrayList<>();
        node.latestStart()
                .filter(it -> node.isWaiting() && it.isAfter(from(node)))
                .ifPresent(it -> marks.add(new Mark(Kind.LATEST, it, "", frame.t("gantt.latest", node.title(), it))));
        if (line.number() == plan.nodes().size()) {
            marks.add(new Mark(Kind.DUE, plan.due(), Drawn.brief(plan.due()), frame.t("chart.due", plan.due())));
        }
        return new Chart.Row(
                false,
                line.number() + " " + node.title(),
                line.unit(subject.names()),
                sign(line.state()),
                line.told(frame),
                Optional.of("#node-" + node.key()),
                List.of(bar(line)),
                marks);
    }

    private Bar bar(NodeLine line) {
        Node node = line.node();
        Map<String, String> data = node.isWaiting()
                ? Map.of("node", node.key(), "start", node.start().toString(), "title", node.title())
                : Map.of();
        return new Bar(
                node.key(),
                node.days().days() == 0 ? "" : frame.n("gantt.days", node.days().days()),
                from(node),
                to(node),
                done(line),
                node.critical() && node.finished().isEmpty(),
                false,
                Optional.ofNullable(then.get(node.key())),
                frame.t("gantt.bar", node.title(), from(node), to(node), line.told(frame))
                        + (node.critical() ? frame.t("gantt.bar.critical") : ""),
                Optional.of("#node-" + node.key()),
                data);
    }

    private LocalDate from(Node node) {
        Trial.Shift shift = shifts.get(node.key());
        return shift != null ? shift.newStart() : node.started().orElse(begun(node));
    }

    /** What was finished before it should have begun is drawn on the day on which it was. */
    private static LocalDate begun(Node node) {
        return node.finished().filter(it -> it.isBefore(node.start())).orElse(node.start());
    }

    private LocalDate to(Node node) {
        Trial.Shift shift = shifts.get(node.key());
        LocalDate end = shift != null ? shift.newEnd() : node.finished().orElse(node.end());
        return end.isBefore(from(node)) ? from(node) : end;
    }

    /** What is begun is filled up to today, but for the last part: only a report finishes it. */
    private double done(NodeLine line) {
        Node node = line.node();
        if (node.finished().isPresent() || node.started().isEmpty()) {
            return node.finished().isPresent() ? 1 : 0;
        }
        double all = ChronoUnit.DAYS.between(from(node), to(node)) + 1;
        double gone = ChronoUnit.DAYS.between(from(node), line.today());
        return Math.clamp(gone / all, 0.05, 0.9);
    }

    private List<Chart.Tie> ties() {
        return plan.ties().stream()
                .map(it -> new Chart.Tie(
                        it.from(),
                        NodeLine.fromEnd(it.kind()),
                        it.to(),
                        NodeLine.toStart(it.kind()),
                        critical(it.from()) && critical(it.to())))
                .toList();
    }

    private boolean critical(String key) {
        return plan.node(key)
                .filter(it -> it.critical() && it.finished().isEmpty())
                .isPresent();
    }

    private static Chart.Sign sign(NodeLine.State state) {
        return switch (state) {
            case DONE -> Chart.Sign.GOOD;
            case OVER, MISSED -> Chart.Sign.OVER;
            case SOON -> Chart.Sign.LATE;
            case RUNNING, WAITING -> Chart.Sign.IDLE;
        };
    }
}
