package org.luoshi.server.shared.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/**
 * Working days in a row, numbered from 0 on the first one of {@link #FIRST}'s; days are epoch days. Before and after the
 * years of the table only Saturdays and Sundays are off, so that a date mistyped by centuries breaks nothing.
 */
final class WorkDays {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate END = LocalDate.of(2080, 1, 1);
    private static final long START = FIRST.toEpochDay();
    private static final int LENGTH = (int) (END.toEpochDay() - START);

    /** By day since {@link #START}: how many days before it are worked. */
    private final int[] before = new int[LENGTH + 1];
    /** By number: the day since {@link #START}. */
    private final int[] numbered;

    WorkDays(Holidays holidays) {
        Festivals known = new Festivals();
        int[] worked = new int[LENGTH];
        int count = 0;
        Set<LocalDate> festivals = Set.of();
        for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
            if (day.getDayOfYear() == 1) {
                festivals = holidays.isPublished(day.getYear()) ? Set.of() : known.of(day.getYear());
            }
            int index = (int) (day.toEpochDay() - START);
            before[index] = count;
            if (holidays.isWorked(day, festivals)) {
                worked[count++] = index;
            }
        }
        before[LENGTH] = count;
        numbered = Arrays.copyOf(worked, count);
    }

    boolean isWorked(long day) {
        return before(day + 1) > before(day);
    }

    /** How many days before this one are worked; negative before the table. */
    long before(long day) {
        long index = day - START;
        if (index < 0) {
            return -(weekdays(START) - weekdays(day));
        }
        return index <= LENGTH ? before[(int) index] : before[LENGTH] + weekdays(day) - weekdays(START + LENGTH);
    }

    /** The working day of that number. */
    long day(long number) {
        if (number < 0) {
            return weekday(weekdays(START) + number);
        }
        return number < numbered.length
                ? START + numbered[(int) number]
                : weekday(weekdays(START + LENGTH) + number - numbered.length);
    }

    /** How many days before this one are no Saturdays or Sundays, from a Monday on; the epoch's first day is a Thursday. */
    private static long weekdays(long day) {
        long sinceMonday = day + 3;
        return Math.floorDiv(sinceMonday, 7) * 5 + Math.min(Math.floorMod(sinceMonday, 7), 5);
    }

    private static long weekday(long number) {
        return Math.floorDiv(number, 5) * 7 + Math.floorMod(number, 5) - 3;
    }
}
