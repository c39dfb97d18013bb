package org.luoshi.server.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An amount of working time (工作时间), in minutes, 0 or more; a working day has {@link #DAY} of them. */
public record WorkingTime(@JsonValue long minutes) implements Comparable<WorkingTime> {

    /** Minutes of a working day: eight hours (Labour Law of the PRC, article 36). */
    public static final long DAY = 480;

    public static final WorkingTime NONE = new WorkingTime(0);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkingTime {
        if (minutes < 0) {
            throw new IllegalArgumentException("working time is 0 minutes or more, not " + minutes);
        }
    }

    public static WorkingTime days(long days) {
        return new WorkingTime(Math.multiplyExact(days, DAY));
    }

    public static WorkingTime hours(long hours) {
        return new WorkingTime(Math.multiplyExact(hours, 60));
    }

    public WorkingTime plus(WorkingTime other) {
        return new WorkingTime(Math.addExact(minutes, other.minutes));
    }

    /** In working days, for people: 1.5. */
    public double inDays() {
        return (double) minutes / DAY;
    }

    @Override
    public int compareTo(WorkingTime other) {
        return Long.compare(minutes, other.minutes);
    }
}
