package org.luoshi.server.plan.resource;

import java.util.List;
import java.util.Map;
import org.luoshi.server.ledger.EventForms;
import org.luoshi.server.shared.UnitCode;

/** What happens to a shared resource. */
sealed interface ResourceEvent {

    EventForms<ResourceEvent> FORMS =
            new EventForms<>(Map.of("plan.resource-set.v1", Set.class, "plan.resource-taken-away.v1", TakenAway.class));

    /** For the first time, or otherwise: the whole of it each time. */
    record Set(String code, String name, List<SharedResource.Step> capacity, String calendar, UnitCode owner)
            implements ResourceEvent {}

    /** Nodes that use it no longer wait for it. */
    record TakenAway(String reason) implements ResourceEvent {}
}
