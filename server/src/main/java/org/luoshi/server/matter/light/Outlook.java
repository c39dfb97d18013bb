package org.luoshi.server.matter.light;

import java.time.Instant;
import java.util.Optional;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.shared.WorkCalendar;

/**
 * What becomes of a matter's light if nothing more happens. Instants, so that a list compares them with the present and
 * nothing has to be swept at night.
 *
 * @param yellowAt from when it is yellow; empty for never
 * @param redAt from when it is red, whatever {@code yellowAt} says; empty for never
 * @param askAt from when the desk of who holds it shows it; empty once it is over
 */
public record Outlook(Optional<Instant> yellowAt, Optional<Instant> redAt, Optional<Instant> askAt) {

    public static final Outlook NOTHING = new Outlook(Optional.empty(), Optional.empty(), Optional.empty());

    public static Outlook of(Matter matter, Playbook playbook, WorkCalendar calendar) {
        return NOTHING;
    }

    /** The colour at an instant; {@link Colour#NONE} for what is over or suspended. */
    public Colour colour(Matter.Loop loop, Instant now) {
        if (loop.isOver() || loop == Matter.Loop.SUSPENDED) {
            return Colour.NONE;
        }
        if (redAt.filter(from -> !now.isBefore(from)).isPresent()) {
            return Colour.RED;
        }
        return yellowAt.filter(from -> !now.isBefore(from)).isPresent() ? Colour.YELLOW : Colour.GREEN;
    }
}
