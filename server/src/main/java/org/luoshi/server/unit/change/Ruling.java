package org.luoshi.server.unit.change;

import java.util.List;

/** What a change comes to before it is recorded. */
public sealed interface Ruling {

    /** These events on the unit's stream, in this order; none where nothing differs. */
    record Accepted(List<UnitEvent> events) implements Ruling {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * Not to be done.
     *
     * @param code stable, in kebab case; the sentence is at {@code refused.<code>} in the message files
     * @param field which part of the unit or post is at fault, as the spreadsheet's columns are keyed: {@code parent}
     * @param values for the sentence's places
     */
    record Refused(String code, String field, List<Object> values) implements Ruling {
        public Refused {
            values = List.copyOf(values);
        }
    }

    static Ruling refused(String code, String field, Object... values) {
        return new Refused(code, field, List.of(values));
    }
}
