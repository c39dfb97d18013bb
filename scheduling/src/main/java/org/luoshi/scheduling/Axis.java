package org.luoshi.scheduling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days a network may use.
 *
 * @param first instant 0
 * @param days how many there are; the last instant, the end of the last day, is {@code days}
 */
public record Axis(LocalDate first, int days) {

    /** 300 years: what is longer is a mistake, and tables by day would not fit. */
    public static final int MOST_DAYS = 110_000;

    public Axis {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("an axis has 1 to %d days, not %d".formatted(MOST_DAYS, days));
        }
    }

    /** @return the instant at which the date begins; below 0 or above {@link #days()} when it lies outside */
    public int instant(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, date));
    }

    /** @return the instant at which the date is over: a deadline counts its own day in */
    public int endOf(LocalDate date) {
        return instant(date) + 1;
    }

    /** @return the day that begins at the instant */
    public LocalDate date(int instant) {
        return first.plusDays(instant);
    }

    /** @return the last day of something that finishes at the instant */
    public LocalDate lastDay(int finish) {
        return first.plusDays(finish - 1L);
    }
}
