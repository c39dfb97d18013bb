package org.luoshi.server.shared.calendar;

import java.time.LocalTime;
import java.util.List;
import org.luoshi.server.shared.WorkingTime;

/** The hours worked on a working day; all in microseconds since midnight. */
final class Hours {

    static final long MINUTE = 60_000_000L;
    static final long DAY = WorkingTime.DAY * MINUTE;

    private final long[] from;
    private final long[] to;

    private Hours(long[] from, long[] to) {
        this.from = from;
        this.to = to;
    }

    static Hours load() {
        List<String[]> rows = Table.rows("hours.tsv", 3);
        Hours hours = new Hours(
                rows.stream().mapToLong(row -> micros(row[0])).toArray(),
                rows.stream().mapToLong(row -> micros(row[1])).toArray());
        hours.check();
        return hours;
    }

    private void check() {
        for (int i = 0; i < from.length; i++) {
            if (from[i] >= to[i] || (i > 0 && from[i] < to[i - 1])) {
                throw new IllegalStateException("hours.tsv: its rows stand in the day's order and do not overlap");
            }
        }
        if (worked(24 * 60 * MINUTE) != DAY) {
            throw new IllegalStateException("hours.tsv: a day has %d minutes of work".formatted(WorkingTime.DAY));
        }
    }

    /** How much of a working day is worked by that time of day. */
    long worked(long time) {
        long sum = 0;
        for (int i = 0; i < from.length; i++) {
            sum += Math.clamp(time - from[i], 0, to[i] - from[i]);
        }
        return sum;
    }

    /** The first time of day by which so much is worked, above 0 and at most {@link #DAY}. */
    long when(long worked) {
        long rest = worked;
        for (int i = 0; i < from.length; i++) {
            if (rest <= to[i] - from[i]) {
                return from[i] + rest;
            }
            rest -= to[i] - from[i];
        }
        throw new IllegalArgumentException("a day has no " + worked + " µs of work");
    }

    /** The first time of day that is worked, at or after this one; the start of the next day where there is none. */
    long next(long time) {
        for (int i = 0; i < from.length; i++) {
            if (time < to[i]) {
                return Math.max(time, from[i]);
            }
        }
        return 24 * 60 * MINUTE;
    }

    long first() {
        return from[0];
    }

    long last() {
        return to[to.length - 1];
    }

    /** Whole minutes only, so that sums of minutes add up. */
    private static long micros(String time) {
        return LocalTime.parse(time).toSecondOfDay() / 60 * MINUTE;
    }
}
