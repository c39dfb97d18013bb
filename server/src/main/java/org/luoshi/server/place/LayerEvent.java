package org.luoshi.server.place;

import java.util.Map;
import org.luoshi.server.ledger.EventForms;
import org.luoshi.server.shared.Digest;

/** What happens to a layer. */
sealed interface LayerEvent {

    EventForms<LayerEvent> FORMS =
            new EventForms<>(Map.of("place.layer-drawn.v1", Drawn.class, "place.layer-taken-away.v1", TakenAway.class));

    /** Drawn for the first time, or anew: the whole of it each time. */
    record Drawn(
            LayerCode layer,
            String name,
            Layer.Kind kind,
            Digest drawn,
            Digest original,
            String file,
            String system,
            int features)
            implements LayerEvent {}

    record TakenAway(String reason) implements LayerEvent {}
}
