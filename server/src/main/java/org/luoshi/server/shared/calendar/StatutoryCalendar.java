package org.luoshi.server.shared.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.shared.WorkingTime;
import org.springframework.stereotype.Component;

/**
 * The calendar of work (工作日历) in Beijing time. All questions are answered from one number: the working time from a
 * fixed day to an instant. {@link #between} takes the difference of whole minutes, so that times in a row add up exactly:
 * between(a, b) + between(b, c) = between(a, c); and between(a, plus(a, t)) = t.
 *
 * <p>Never changes; any number of threads may ask, millions of times a second.
 */
@Component
public final class StatutoryCalendar implements WorkCalendar {

    /** Beijing time, which has had no summer time since 1991. */
    private static final long OFFSET = 8 * 60 * Hours.MINUTE;

    private static final long NIGHT_AND_DAY = 24 * 60 * Hours.MINUTE;

    private final Holidays holidays = Holidays.load();
    private final WorkDays days = new WorkDays(holidays);
    private final Hours hours = Hours.load();

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return days.isWorked(day.toEpochDay());
    }

    @Override
    public boolean isProvisional(LocalDate day) {
        return !holidays.isPublished(day.getYear());
    }

    @Override
    public List<Named> named(int year) {
        return holidays.named(year);
    }

    @Override
    public Instant plus(Instant from, WorkingTime time) {
        if (time.minutes() == 0) {
            return next(from);
        }
        long target = worked(from) + Math.multiplyExact(time.minutes(), Hours.MINUTE);
        long number = Math.floorDiv(target - 1, Hours.DAY);
        return instant(days.day(number), hours.when(target - number * Hours.DAY));
    }

    @Override
    public WorkingTime between(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return WorkingTime.NONE;
        }
        return new WorkingTime(minutes(to) - minutes(from));
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate from, int number) {
        long day = from.toEpochDay();
        if (number == 0) {
            return from;
        }
        return LocalDate.ofEpochDay(
                number > 0 ? days.day(days.before(day + 1) + number - 1) : days.day(days.before(day) + number));
    }

    @Override
    public Instant endOf(LocalDate day) {
        return instant(days.day(days.before(day.toEpochDay() + 1) - 1), hours.last());
    }

    private Instant next(Instant from) {
        long local = local(from);
        long day = Math.floorDiv(local, NIGHT_AND_DAY);
        long time = local - day * NIGHT_AND_DAY;
        long next = hours.next(time);
        if (!days.isWorked(day) || next == NIGHT_AND_DAY) {
            return instant(days.day(days.before(day + 1)), hours.first());
        }
        return next == time ? from : instant(day, next);
    }

    private long minutes(Instant at) {
        return Math.floorDiv(worked(at), Hours.MINUTE);
    }

    /** The working time from the table's first day to this instant, in microseconds; negative before it. */
    private long worked(Instant at) {
        long local = local(at);
        long day = Math.floorDiv(local, NIGHT_AND_DAY);
        long whole = days.before(day) * Hours.DAY;
        return days.isWorked(day) ? whole + hours.worked(local - day * NIGHT_AND_DAY) : whole;
    }

    /** In microseconds, as fine as the ledger keeps time. */
    private static long local(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + OFFSET;
    }

    private static Instant instant(long day, long time) {
        return Instant.EPOCH.plus(day * NIGHT_AND_DAY + time - OFFSET, ChronoUnit.MICROS);
    }
}
