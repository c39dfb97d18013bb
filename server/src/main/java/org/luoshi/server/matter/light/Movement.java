package org.luoshi.server.matter.light;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.shared.WorkCalendar;

/**
 * Without movement (无进展), since it last moved or was signed for.
 *
 * @param yellow months
 * @param red months
 */
record Movement(String name, int yellow, int red, String source) implements Rule {

    @Override
    public Optional<Turning> turning(Matter matter, WorkCalendar calendar) {
        if (matter.loop() != Matter.Loop.UNDER_WAY) {
            return Optional.empty();
        }
        Instant last = last(matter);
        return Optional.of(new Turning(Optional.of(after(last, yellow)), Optional.of(after(last, red))));
    }

    @Override
    public Said say(Matter matter, WorkCalendar calendar, Instant now) {
        LocalDate last = LocalDate.ofInstant(last(matter), BEIJING);
        Period since = Period.between(last, LocalDate.ofInstant(now, BEIJING));
        return Said.of("movement", last, since.toTotalMonths(), since.getDays());
    }

    static Instant last(Matter matter) {
        return matter.course().moved().or(matter.course()::started).orElse(matter.registeredAt());
    }

    private static Instant after(Instant from, int months) {
        return from.atZone(BEIJING).plusMonths(months).toInstant();
    }
}
