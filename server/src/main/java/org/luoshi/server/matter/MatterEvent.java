package org.luoshi.server.matter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.ledger.EventForms;

/** What happens to a matter. */
sealed interface MatterEvent {

    EventForms<MatterEvent> FORMS = new EventForms<>(Map.of(
            "matter.registered.v1", Registered.class,
            "matter.withdrawn.v1", Withdrawn.class));

    /** A reviewer confirmed a candidate. */
    record Registered(
            MatterId matter,
            String title,
            String playbook,
            List<Owner> owners,
            Due due,
            List<Measure> measures,
            List<String> section,
            Optional<String> framework,
            Matter.Source source)
            implements MatterEvent {}

    /** The confirmation was taken back before anything else happened. */
    record Withdrawn(MatterId matter) implements MatterEvent {}
}
