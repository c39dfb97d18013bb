package org.luoshi.server.matter.light;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        List<Rule.Turning> turnings = Rules.of(playbook).stream()
                .flatMap(rule -> rule.turning(matter, calendar).stream())
                .toList();
        Optional<Instant> yellow = first(turnings, Rule.Turning::yellow);
        Optional<Instant> asked = Asking.from(matter, playbook, yellow);
        return hasLight(matter.loop())
                ? new Outlook(yellow, first(turnings, Rule.Turning::red), asked)
                : new Outlook(Optional.empty(), Optional.empty(), asked);
    }

    /** The colour at an instant; {@link Colour#NONE} for what is over or suspended. */
    public Colour colour(Matter.Loop loop, Instant now) {
        return hasLight(loop) ? new Rule.Turning(yellowAt, redAt).colour(now) : Colour.NONE;
    }

    static boolean hasLight(Matter.Loop loop) {
        return !loop.isOver() && loop != Matter.Loop.SUSPENDED;
    }

    private static Optional<Instant> first(
            List<Rule.Turning> turnings, Function<Rule.Turning, Optional<Instant>> which) {
        return turnings.stream().map(which).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }
}
