package org.luoshi.server.matter.light;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.shared.WorkingTime;

/**
 * Behind the pace (序时进度). Expected is, for each figure, the straight line in working time from the start to its date;
 * for the plan, the share of the nodes whose day is over; half each where a matter has both, as in {@link Progress}.
 *
 * @param yellow percentage points behind, from this figure on
 * @param red percentage points behind, above this figure
 */
record Pace(String name, double yellow, double red, String source) implements Rule {

    /** Figures that differ by less are the same: shares of working time are no round numbers. */
    private static final double TOLERANCE = 1e-9;

    @Override
    public Optional<Turning> turning(Matter matter, WorkCalendar calendar) {
        if (matter.loop() != Matter.Loop.UNDER_WAY || ends(matter).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Turning(
                first(matter, calendar, behind -> behind >= yellow - TOLERANCE),
                first(matter, calendar, behind -> behind > red + TOLERANCE)));
    }

    @Override
    public Said say(Matter matter, WorkCalendar calendar, Instant now) {
        double expected = expected(matter, calendar, now);
        double progress = progress(matter);
        return expected > progress
                ? Said.of("pace", points(expected), points(progress), points(expected - progress))
                : Said.of("pace-kept", points(expected), points(progress));
    }

    private static String points(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /** The first instant at which what is behind is so much. It never shrinks by itself, so that halving finds it. */
    private static Optional<Instant> first(Matter matter, WorkCalendar calendar, DoublePredicate much) {
        Instant start = start(matter);
        double progress = progress(matter);
        long none = -1;
        long all =
                calendar.between(start, calendar.endOf(ends(matter).getLast())).minutes();
        if (!much.test(expected(matter, calendar, after(calendar, start, all)) - progress)) {
            return Optional.empty();
        }
        while (all - none > 1) {
            long middle = (none + all) / 2;
            if (much.test(expected(matter, calendar, after(calendar, start, middle)) - progress)) {
                all = middle;
            } else {
                none = middle;
            }
        }
        return Optional.of(after(calendar, start, all));
    }

    private static Instant after(WorkCalendar calendar, Instant start, long minutes) {
        return minutes <= 0 ? start : calendar.plus(start, new WorkingTime(minutes));
    }

    /** In per cent. */
    static double expected(Matter matter, WorkCalendar calendar, Instant now) {
        List<Course.Node> nodes = matter.course().nodes();
        if (matter.measures().isEmpty()) {
            return ofNodes(nodes, calendar, now);
        }
        double figures = ofFigures(matter, calendar, now);
        return nodes.isEmpty() ? figures : (figures + ofNodes(nodes, calendar, now)) / 2;
    }

    private static double ofNodes(List<Course.Node> nodes, WorkCalendar calendar, Instant now) {
        long over = nodes.stream()
                .filter(node -> !now.isBefore(calendar.endOf(node.due())))
                .count();
        return 100.0 * over / nodes.size();
    }

    private static double ofFigures(Matter matter, WorkCalendar calendar, Instant now) {
        return matter.measures().stream()
                .mapToDouble(measure -> end(matter, measure)
                        .map(end -> line(start(matter), calendar.endOf(end), calendar, now))
                        .orElse(0.0))
                .average()
                .orElse(0);
    }

    private static double line(Instant start, Instant end, WorkCalendar calendar, Instant now) {
        if (!now.isBefore(end)) {
            return 100;
        }
        return 100.0
                * calendar.between(start, now).minutes()
                / calendar.between(start, end).minutes();
    }

    private static double progress(Matter matter) {
        return Progress.of(
                matter.measures(), matter.course().figures(), matter.course().nodes());
    }

    /** A whole minute, as working time is counted in. */
    private static Instant start(Matter matter) {
        return matter.course().started().orElse(matter.registeredAt()).truncatedTo(ChronoUnit.MINUTES);
    }

    /** The days that anything is measured against, in order; empty where nothing is. */
    private static List<LocalDate> ends(Matter matter) {
        return Stream.concat(
                        matter.measures().stream().flatMap(measure -> end(matter, measure).stream()),
                        matter.course().nodes().stream().map(Course.Node::due))
                .sorted()
                .toList();
    }

    private static Optional<LocalDate> end(Matter matter, Measure measure) {
        return measure.due().or(matter.due()::lastDay);
    }
}
