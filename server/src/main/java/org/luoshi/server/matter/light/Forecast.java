package org.luoshi.server.matter.light;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.shared.WorkCalendar;

/**
 * The lead unit itself foresees to be late (预计逾期). Yellow and never red: to say so early must cost less than to be
 * found out.
 *
 * @param yellow so many days after the date
 */
record Forecast(String name, int yellow, String source) implements Rule {

    @Override
    public Optional<Turning> turning(Matter matter, WorkCalendar calendar) {
        if (matter.loop() != Matter.Loop.UNDER_WAY) {
            return Optional.empty();
        }
        return late(matter)
                .map(days ->
                        new Turning(days >= yellow ? Optional.of(said(matter)) : Optional.empty(), Optional.empty()));
    }

    @Override
    public Said say(Matter matter, WorkCalendar calendar, Instant now) {
        return Said.of(
                "forecast",
                matter.course().expected().orElseThrow(),
                late(matter).orElseThrow());
    }

    /** Days after the date; empty where nothing is foreseen, or to be in time. */
    private static Optional<Long> late(Matter matter) {
        return matter.due()
                .lastDay()
                .flatMap(due -> matter.course().expected().filter(due::isBefore).map(expected -> days(due, expected)));
    }

    private static long days(LocalDate due, LocalDate expected) {
        return ChronoUnit.DAYS.between(due, expected);
    }

    /** It was said in the report that moved it last. */
    private static Instant said(Matter matter) {
        return matter.course().moved().or(matter.course()::started).orElse(matter.registeredAt());
    }
}
