package org.luoshi.server.matter;

import java.util.List;

/** What came of a command. */
public sealed interface Decision {

    /** Carried out: these events, in this order. */
    record Accepted(List<MatterEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * Not carried out.
     *
     * @param code stable, in kebab case; the sentence is at {@code refused.<code>} in the message files and says what is
     *     wrong and what to do
     * @param values for the sentence's places
     */
    record Refused(String code, List<Object> values) implements Decision {
        public Refused {
            values = List.copyOf(values);
        }
    }
}
