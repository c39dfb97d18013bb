package org.luoshi.server.matter.light;

import java.time.Instant;
import java.util.List;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.shared.WorkCalendar;

/**
 * A light that explains itself.
 *
 * @param rule the name of the rule set that decided; empty where none applies
 * @param reasons what each rule that applies has to say, the deciding one first
 */
public record Light(Colour colour, String rule, List<Reason> reasons) {

    public Light {
        reasons = List.copyOf(reasons);
    }

    /** At an instant; always the colour that {@link Outlook} foretells. */
    public static Light at(Matter matter, Playbook playbook, WorkCalendar calendar, Instant now) {
        return new Light(Outlook.of(matter, playbook, calendar).colour(matter.loop(), now), "", List.of());
    }

    /**
     * A sentence with numbers, for the message files: {@code light.why.pace}.
     *
     * @param colour what this rule alone says
     * @param values as a page shows them
     * @param source where the rule was published, or that it is our own default
     */
    public record Reason(Colour colour, String rule, String key, List<String> values, String source) {

        public Reason {
            values = List.copyOf(values);
        }
    }
}
