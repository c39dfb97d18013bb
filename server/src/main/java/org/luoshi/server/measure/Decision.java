package org.luoshi.server.measure;

import java.util.List;

/** What comes of a command. */
sealed interface Decision {

    /** @param events none where nothing changes */
    record Accepted(List<IndicatorEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused(Refusal why) implements Decision {}

    static Decision accepted(IndicatorEvent... events) {
        return new Accepted(List.of(events));
    }

    static Decision refused(String code, Object... values) {
        return new Refused(new Refusal(code, List.of(values)));
    }
}
