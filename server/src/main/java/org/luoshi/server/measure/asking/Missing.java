package org.luoshi.server.measure.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.shared.WorkCalendar;

/**
 * A period whose figure is not there yet (未报), with the instants from which on that matters. A function of the
 * indicator's own events and the calendar of work, without a clock: lists compare the instants with now.
 *
 * @param due a working day, by whose end the figure is to be there
 * @param askAt from when its owner is asked
 * @param redAt when the day is over
 */
public record Missing(Period period, LocalDate due, Instant askAt, Instant yellowAt, Instant redAt) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** An owner that is silent for longer is not told of each period. */
    private static final int MOST = 60;

    /** The first, asked for yet or not; empty for an indicator that is followed no more. */
    public static Optional<Missing> first(Series series, WorkCalendar calendar) {
        return series.isRetired() ? Optional.empty() : Optional.of(of(series, begin(series), calendar));
    }

    /** Those that are asked for by now, oldest first, at most 60. */
    public static List<Missing> asked(Series series, WorkCalendar calendar, Instant now) {
        List<Missing> asked = new ArrayList<>();
        Optional<Missing> next = first(series, calendar);
        while (next.isPresent() && !next.get().askAt().isAfter(now) && asked.size() < MOST) {
            asked.add(next.get());
            next = Optional.of(of(series, next.get().period().plus(1), calendar));
        }
        return asked;
    }

    /** After the last figure; without one, the period in which the indicator was defined. */
    private static Period begin(Series series) {
        return series.last()
                .map(Actual::period)
                .map(it -> it.plus(1))
                .orElseGet(() -> Period.at(series.indicator().every(), series.since()));
    }

    /** Of that period, or of the next one that there will be a figure of. */
    private static Missing of(Series series, Period from, WorkCalendar calendar) {
        DueRule rule = DueRule.of(series.indicator());
        Period period = rule.isAsked(from, series.indicator().nature()) ? from : from.plus(1);
        LocalDate due = rule.due(period, calendar);
        return new Missing(
                period,
                due,
                begin(calendar.plusWorkingDays(due, -rule.ask())),
                begin(calendar.plusWorkingDays(due, -rule.yellow())),
                begin(due.plusDays(1)));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(CHINA).toInstant();
    }

    /** How it is lit: without colour while there is time. */
    public Colour colour(Instant now) {
        return !now.isBefore(redAt) ? Colour.RED : !now.isBefore(yellowAt) ? Colour.YELLOW : Colour.NONE;
    }

    public boolean isLate(Instant now) {
        return !now.isBefore(redAt);
    }
}
