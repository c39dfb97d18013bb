package org.luoshi.server.matter.light;

import java.time.Instant;
import java.util.Optional;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.shared.WorkCalendar;

/**
 * How long a matter may stay in the stage that it is in (阶段时限), where the playbook says: a lead is to be judged in
 * three working days.
 *
 * @param yellow per cent of that working time that are used up
 * @param red per cent, 100 for its end
 */
record Stay(String name, int yellow, int red, String source) implements Rule {

    @Override
    public Optional<Turning> turning(Matter matter, WorkCalendar calendar) {
        return stay(matter)
                .flatMap(stay -> stay.by()
                        .map(by -> new Turning(
                                Optional.of(Clock.part(stay.from(), by, yellow, calendar)),
                                Optional.of(Clock.part(stay.from(), by, red, calendar)))));
    }

    @Override
    public Said say(Matter matter, WorkCalendar calendar, Instant now) {
        Instant by = stay(matter).flatMap(Course.Staged::by).orElseThrow();
        return now.isBefore(by)
                ? Said.of("stage", Clock.MINUTE.format(by), Clock.hours(calendar.between(now, by)))
                : Said.of("stage-over", Clock.MINUTE.format(by), Clock.hours(calendar.between(by, now)));
    }

    /** Before it is signed for, the clock of that step runs. */
    private static Optional<Course.Staged> stay(Matter matter) {
        return matter.loop() == Matter.Loop.UNDER_WAY ? matter.course().staged() : Optional.empty();
    }
}
