package org.luoshi.server.matter.light;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        if (!Outlook.hasLight(matter.loop())) {
            return new Light(Colour.NONE, "", List.of());
        }
        List<Reason> reasons = Rules.of(playbook).stream()
                .flatMap(rule -> reason(rule, matter, calendar, now).stream())
                .sorted(Comparator.comparing(Reason::colour).reversed())
                .toList();
        return reasons.isEmpty()
                ? new Light(Colour.GREEN, "", reasons)
                : new Light(reasons.getFirst().colour(), reasons.getFirst().rule(), reasons);
    }

    private static Optional<Reason> reason(Rule rule, Matter matter, WorkCalendar calendar, Instant now) {
        return rule.turning(matter, calendar).map(turning -> {
            Rule.Said said = rule.say(matter, calendar, now);
            return new Reason(turning.colour(now), rule.name(), said.key(), said.values(), rule.source());
        });
    }

    /**
     * A sentence with numbers.
     *
     * @param colour what this rule alone says
     * @param key of the sentence in the message files, after {@code light.why.}: {@code days-over}
     * @param values as a page shows them
     * @param source where the rule was published, or that it is our own default
     */
    public record Reason(Colour colour, String rule, String key, List<String> values, String source) {

        public Reason {
            values = List.copyOf(values);
        }
    }
}
