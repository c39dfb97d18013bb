package org.luoshi.server.web.battle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.plan.Baseline;
import org.luoshi.server.plan.Node;
import org.luoshi.server.plan.Plan;
import org.luoshi.server.plan.Stage;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.chart.Chart;
import org.luoshi.server.web.chart.Chart.Bar;
import org.luoshi.server.web.chart.Chart.Kind;
import org.luoshi.server.web.chart.Chart.Mark;
import org.luoshi.server.web.plan.Alarms;
import org.luoshi.server.web.plan.Drawn;

/** A project on one row: a bar for each stage, a diamond where the stage is reached, its due, its alarm. */
final class ProjectRow {

    private final Frame frame;
    private final Project project;
    private final Plan plan;

    ProjectRow(Frame frame, Project project) {
        this.frame = frame;
        this.project = project;
        this.plan = project.plan();
    }

    /** @param end its last day */
    private record Stretch(Optional<Stage> stage, LocalDate from, LocalDate end, List<Node> nodes) {}

    Chart.Row row() {
        List<Stretch> stretches = stretches();
        List<Bar> bars = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Stretch it : stretches) {
            bars.add(bar(it, bars.size()));
            it.stage().ifPresent(stage -> marks.add(reached(it, stage)));
        }
        project.alarm()
                .ifPresent(it -> marks.add(
                        new Mark(Kind.LATEST, it.latestStart(), "", Alarms.words(frame, plan, it, project.today()))));
        String due = frame.t("chart.due", plan.due());
        marks.add(new Mark(Kind.DUE, plan.due(), Drawn.brief(plan.due()), due));
        return new Chart.Row(
                false,
                project.title(),
                frame.t("battle.note", project.subject().lead(), project.next(frame)),
                sign(project.subject().light().colour()),
                project.light(frame),
                Optional.of(project.address()),
                bars,
                marks);
    }

    /** Stages in the order in which they are reached; what comes after the last one is a stretch without a name. */
    private List<Stretch> stretches() {
        List<Stretch> found = new ArrayList<>();
        List<Node> left = new ArrayList<>(plan.nodes());
        LocalDate from = plan.first();
        for (Stage stage : plan.stages()) {
            Optional<LocalDate> at = plan.nodes().stream()
                    .filter(it -> it.stage().equals(Optional.of(stage.key())))
                    .map(ProjectRow::end)
                    .max(Comparator.naturalOrder());
            if (at.isPresent() && !at.get().isBefore(from)) {
                LocalDate end = at.get();
                List<Node> within =
                        left.stream().filter(it -> !end(it).isAfter(end)).toList();
                left.removeAll(within);
                found.add(new Stretch(Optional.of(stage), from, end, within));
                from = end.plusDays(1);
            }
        }
        if (!plan.last().isBefore(from)) {
            found.add(new Stretch(Optional.empty(), from, plan.last(), left));
        }
        return found;
    }

    private static LocalDate end(Node node) {
        return node.finished().orElse(node.end());
    }

    private Bar bar(Stretch it, int number) {
        String title = it.stage().map(Stage::title).orElseGet(() -> frame.t("battle.stage.last"));
        return new Bar(
                plan.matter() + "-" + number,
                "",
                it.from(),
                it.end(),
                done(it.nodes()),
                false,
                number % 2 == 1,
                baseline(it.nodes()),
                frame.t("battle.bar", project.title(), title, it.from(), it.end()),
                Optional.of(project.address()),
                Map.of());
    }

    /** By the days of what is finished; what is only begun does not count. */
    private static double done(List<Node> nodes) {
        double all = nodes.stream().mapToDouble(it -> it.days().days() + 0.01).sum();
        double done = nodes.stream()
                .filter(it -> it.finished().isPresent())
                .mapToDouble(it -> it.days().days() + 0.01)
                .sum();
        return all == 0 ? 0 : done / all;
    }

    /** Where the same nodes lay in the last baseline. */
    private Optional<Chart.Span> baseline(List<Node> nodes) {
        if (plan.baselines().isEmpty()) {
            return Optional.empty();
        }
        List<String> keys = nodes.stream().map(Node::key).toList();
        List<Baseline.Span> then = plan.baselines().getLast().spans().stream()
                .filter(it -> keys.contains(it.node()))
                .toList();
        Optional<LocalDate> from = then.stream().map(Baseline.Span::start).min(Comparator.naturalOrder());
        Optional<LocalDate> to = then.stream().map(Baseline.Span::end).max(Comparator.naturalOrder());
        return from.flatMap(start -> to.map(end -> new Chart.Span(start, end)));
    }

    private Mark reached(Stretch it, Stage stage) {
        boolean reached = it.nodes().stream()
                .filter(node -> node.stage().equals(Optional.of(stage.key())))
                .allMatch(node -> node.finished().isPresent());
        return new Mark(
                reached ? Kind.REACHED : Kind.MILESTONE,
                it.end(),
                stage.title(),
                reached
                        ? frame.t("battle.reached", stage.title(), it.end())
                        : frame.t("battle.reaches", stage.title(), it.end()));
    }

    static Chart.Sign sign(Colour colour) {
        return switch (colour) {
            case GREEN -> Chart.Sign.GOOD;
            case YELLOW -> Chart.Sign.LATE;
            case RED -> Chart.Sign.OVER;
            case NONE -> Chart.Sign.IDLE;
        };
    }
}
