package org.luoshi.server.matter.fold;

import java.time.Instant;
import java.util.List;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterEvent;
import org.luoshi.server.matter.MatterEvent.Registered;

/** Folds events into a matter. What was recorded is believed: guards stand before it was, in the decisions. */
public final class Fold {

    private Fold() {}

    /** From the first event on, which must be the registration. */
    public static Matter of(List<Told> events) {
        if (events.isEmpty() || !(events.getFirst().event() instanceof Registered first)) {
            throw new IllegalArgumentException(
                    "a matter begins with its registration, not with %s. Maybe the stream was cut"
                            .formatted(events.isEmpty() ? "nothing" : events.getFirst()));
        }
        Folding folding = Folding.begun(first, events.getFirst());
        events.subList(1, events.size()).forEach(folding::take);
        return folding.matter();
    }

    /** The matter after further events. */
    public static Matter on(Matter matter, List<Told> events) {
        Folding folding = Folding.of(matter);
        events.forEach(folding::take);
        return folding.matter();
    }

    /** The matter after events that are not recorded yet, all at one time by one actor. */
    public static Matter ahead(Matter matter, List<MatterEvent> events, String actor, Instant at) {
        return on(matter, events.stream().map(it -> new Told(it, actor, at)).toList());
    }
}
