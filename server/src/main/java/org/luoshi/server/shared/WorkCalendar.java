package org.luoshi.server.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Which days are worked, and when on them (工作日历). */
public interface WorkCalendar {

    boolean isWorkingDay(LocalDate day);

    /** Whether the day's year has no published holidays yet, so that the answer may still change (暂定). */
    boolean isProvisional(LocalDate day);

    /** The days of a year that a notice of the State Council names, in their order; none where the year is provisional. */
    default List<Named> named(int year) {
        return List.of();
    }

    /**
     * A day off, or a day that makes up for one (调休).
     *
     * @param source the notice's number: 国办发明电〔2025〕7号
     */
    record Named(LocalDate day, boolean worked, String festival, String source) {}

    /** The first working instant at or after {@code from} by which that much time has been worked. */
    Instant plus(Instant from, WorkingTime time);

    /** How much is worked between two instants, whole minutes; none where {@code to} is not after {@code from}. */
    WorkingTime between(Instant from, Instant to);

    /** The day that many working days after {@code from} (before it where negative); {@code from} itself for 0. */
    LocalDate plusWorkingDays(LocalDate from, int days);

    /** The last working instant of that day; of the last working day before it where it is none. */
    Instant endOf(LocalDate day);
}
