package org.luoshi.server.matter.light;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.shared.WorkCalendar;

/**
 * By its plan (作战图): red once the last start is missed that would still make the date likely; yellow once a cautious
 * finish is no longer in time, and some days before red at the latest, while there is still something to be done.
 *
 * @param yellow so many days before it turns red
 */
record Planned(String name, int yellow, String source) implements Rule {

    @Override
    public Optional<Turning> turning(Matter matter, WorkCalendar calendar) {
        if (matter.loop() != Matter.Loop.UNDER_WAY) {
            return Optional.empty();
        }
        return matter.course()
                .foreseen()
                .filter(it -> it.redAt().isPresent())
                .map(it -> new Turning(first(it), it.redAt()));
    }

    private Optional<Instant> first(Course.Foreseen it) {
        return Stream.of(it.yellowAt(), it.redAt().map(red -> red.minus(Duration.ofDays(yellow))))
                .flatMap(Optional::stream)
                .reduce((a, b) -> a.isBefore(b) ? a : b);
    }

    @Override
    public Said say(Matter matter, WorkCalendar calendar, Instant now) {
        Course.Foreseen it = matter.course().foreseen().orElseThrow();
        boolean isMissed = it.redAt().filter(at -> !now.isBefore(at)).isPresent();
        Instant red = it.redAt().orElseThrow().minus(Duration.ofDays(1));
        return Said.of(
                isMissed ? "plan-missed" : "plan",
                red.atZone(BEIJING).toLocalDate(),
                it.likely(),
                it.cautious(),
                it.due());
    }
}
