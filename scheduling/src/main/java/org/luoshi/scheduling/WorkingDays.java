package org.luoshi.scheduling;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * A working calendar 工作日历: which days of the axis are worked. Statutory holidays with their make-up days, a winter
 * stop of construction, the days on which a desk is open: to planning they are all sets of days.
 *
 * <p>Two are equal when the same days are worked, whatever they are called.
 */
public final class WorkingDays {

    private final String name;
    /** By instant 0…days: worked days before it. */
    private final int[] before;
    /** The worked days in their order. */
    private final int[] worked;

    private WorkingDays(String name, int[] before, int[] worked) {
        this.name = name;
        this.before = before;
        this.worked = worked;
    }

    /** @param isWorked asked once for each day from 0 */
    public static WorkingDays of(String name, int days, IntPredicate isWorked) {
        int[] before = new int[days + 1];
        int[] worked = new int[days];
        for (int day = 0; day < days; day++) {
            before[day + 1] = before[day];
            if (isWorked.test(day)) {
                worked[before[day + 1]++] = day;
            }
        }
        return new WorkingDays(name, before, Arrays.copyOf(worked, before[days]));
    }

    public static WorkingDays of(String name, int days, BitSet set) {
        return of(name, days, set::get);
    }

    /** Natural days: none is off. */
    public static WorkingDays everyDay(int days) {
        return of("every day", days, day -> true);
    }

    public String name() {
        return name;
    }

    /** How many days the calendar speaks for. */
    public int days() {
        return before.length - 1;
    }

    /** How many of them are worked. */
    public int count() {
        return worked.length;
    }

    public boolean isWorked(int day) {
        return before[day + 1] > before[day];
    }

    /** @return worked days before the instant, 0…{@link #count()}: the instant in working time */
    public int before(int instant) {
        return before[instant];
    }

    /** @return the day worked as number {@code index}, from 0 */
    public int day(int index) {
        return worked[index];
    }

    /** @return the first worked day from the instant on, or {@link #days()} when there is none */
    public int next(int instant) {
        int index = before[instant];
        return index == worked.length ? days() : worked[index];
    }

    /** @return the earliest instant by which so many days have been worked; 0 when none need be */
    public int earliest(int index) {
        return index == 0 ? 0 : worked[index - 1] + 1;
    }

    /** @return the latest instant before which no more than so many days are worked */
    public int latest(int index) {
        return index >= worked.length ? days() : worked[index];
    }

    /**
     * @param start a worked day, or any instant when the work is 0
     * @param work in days, 0 or more
     * @return when it is finished, or -1 when the axis ends before
     */
    public int finish(int start, int work) {
        if (work == 0) {
            return start;
        }
        int last = before[start] + work - 1;
        return last >= worked.length ? -1 : worked[last] + 1;
    }

    /** The days worked in both. */
    public WorkingDays and(WorkingDays other) {
        if (equals(other) || other.count() == other.days()) {
            return this;
        }
        return count() == days() ? other : of(name + " ∧ " + other.name, days(), d -> isWorked(d) && other.isWorked(d));
    }

    /** The same days seen from the axis's end: what a backward plan works with. */
    public WorkingDays reversed() {
        return of(name, days(), day -> isWorked(days() - 1 - day));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof WorkingDays that && Arrays.equals(before, that.before);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(worked);
    }

    @Override
    public String toString() {
        return "%s (%d of %d days)".formatted(name, count(), days());
    }
}
