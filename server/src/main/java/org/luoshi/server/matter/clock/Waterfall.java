package org.luoshi.server.matter.clock;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.shared.WorkingTime;

/**
 * Who held a matter how long (时限瀑布). The holds stand without gaps and working time adds up exactly, so that the bars
 * sum to what elapsed, leaders' bars among them.
 *
 * @param elapsed working time from the first hold to its end, or to now
 */
public record Waterfall(List<Bar> bars, WorkingTime elapsed) {

    public Waterfall {
        bars = List.copyOf(bars);
    }

    public static Waterfall of(Matter matter, WorkCalendar calendar, Instant now) {
        List<Bar> bars = matter.course().holds().stream()
                .map(hold -> bar(hold, calendar, now))
                .toList();
        return new Waterfall(
                bars,
                bars.isEmpty()
                        ? WorkingTime.NONE
                        : calendar.between(
                                bars.getFirst().from(), bars.getLast().to()));
    }

    /** By unit, the longest first. */
    public List<Total> byUnit() {
        return totals(bar -> new Total(bar.unit(), Optional.empty(), bar.time(), bar.over()));
    }

    /** By post, and by unit where any post of it could act; the longest first. */
    public List<Total> byPost() {
        return totals(bar -> new Total(bar.unit(), bar.post(), bar.time(), bar.over()));
    }

    private List<Total> totals(Function<Bar, Total> of) {
        Map<String, Total> totals = new LinkedHashMap<>();
        for (Bar bar : bars) {
            Total total = of.apply(bar);
            totals.merge(total.unit() + " " + total.post(), total, Total::plus);
        }
        return totals.values().stream()
                .sorted(Comparator.comparing(Total::time).reversed())
                .toList();
    }

    private static Bar bar(Course.Hold hold, WorkCalendar calendar, Instant now) {
        Instant to = hold.to().orElse(now.isAfter(hold.from()) ? now : hold.from());
        return new Bar(
                hold.step(),
                hold.unit(),
                hold.post(),
                hold.from(),
                to,
                hold.to().isEmpty(),
                calendar.between(hold.from(), to),
                hold.by().map(by -> calendar.between(hold.from(), by)),
                hold.by().map(by -> calendar.between(by, to)).orElse(WorkingTime.NONE));
    }

    /**
     * One holder's time.
     *
     * @param to its end, or now while it lasts
     * @param open whether it lasts
     * @param allowed by the step's clock; empty without one
     * @param over how much longer than allowed; none where it was in time
     */
    public record Bar(
            Step step,
            UnitCode unit,
            Optional<PostCode> post,
            Instant from,
            Instant to,
            boolean open,
            WorkingTime time,
            Optional<WorkingTime> allowed,
            WorkingTime over) {

        public boolean isOver() {
            return over.minutes() > 0;
        }
    }

    /** @param over the part of {@code time} beyond what was allowed */
    public record Total(UnitCode unit, Optional<PostCode> post, WorkingTime time, WorkingTime over) {

        private Total plus(Total other) {
            return new Total(unit, post, time.plus(other.time), over.plus(other.over));
        }
    }
}
