package org.luoshi.server.matter.light;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.shared.WorkingTime;

/**
 * The clock of the step (环节时限) that the holder has to take now. The step {@link Step#WORK} has the matter's date
 * instead.
 *
 * @param yellow per cent of its working time that are used up
 * @param red per cent, 100 for its end
 */
record Clock(String name, int yellow, int red, String source) implements Rule {

    static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BEIJING);

    @Override
    public Optional<Turning> turning(Matter matter, WorkCalendar calendar) {
        return hold(matter)
                .flatMap(hold -> hold.by()
                        .map(by -> new Turning(
                                Optional.of(part(hold.from(), by, yellow, calendar)),
                                Optional.of(part(hold.from(), by, red, calendar)))));
    }

    @Override
    public Said say(Matter matter, WorkCalendar calendar, Instant now) {
        Instant by = hold(matter).flatMap(Course.Hold::by).orElseThrow();
        return now.isBefore(by)
                ? Said.of("clock", MINUTE.format(by), hours(calendar.between(now, by)))
                : Said.of("clock-over", MINUTE.format(by), hours(calendar.between(by, now)));
    }

    private static Optional<Course.Hold> hold(Matter matter) {
        return matter.course().holder().filter(hold -> hold.step() != Step.WORK);
    }

    static Instant part(Instant from, Instant by, int share, WorkCalendar calendar) {
        if (share >= 100) {
            return by;
        }
        long minutes = calendar.between(from, by).minutes() * share / 100;
        return minutes == 0 ? by : calendar.plus(from, new WorkingTime(minutes));
    }

    /** In working hours, to the half hour. */
    static String hours(WorkingTime time) {
        long halves = Math.round(time.minutes() / 30.0);
        return halves % 2 == 0 ? Long.toString(halves / 2) : halves / 2 + ".5";
    }
}
