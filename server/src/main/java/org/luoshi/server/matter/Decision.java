package org.luoshi.server.matter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of a command. */
public sealed interface Decision {

    /**
     * Carried out: these events, in this order.
     *
     * @param begun matters that come into being by it, each with its first events
     */
    record Accepted(List<MatterEvent> events, Map<MatterId, List<MatterEvent>> begun) implements Decision {
        public Accepted {
            events = List.copyOf(events);
            begun = Collections.unmodifiableMap(new LinkedHashMap<>(begun));
        }

        public Accepted(List<MatterEvent> events) {
            this(events, Map.of());
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
