package org.luoshi.server.pipeline.parcel;

import java.util.Map;
import org.luoshi.server.ledger.EventForms;

/** What happens to a parcel. */
sealed interface ParcelEvent {

    EventForms<ParcelEvent> FORMS =
            new EventForms<>(Map.of("parcel.recorded.v1", Recorded.class, "parcel.taken-off.v1", TakenOff.class));

    /** For the first time, or known better; the whole of it each time. */
    record Recorded(Parcel.Facts facts) implements ParcelEvent {}

    record TakenOff(String reason) implements ParcelEvent {}
}
