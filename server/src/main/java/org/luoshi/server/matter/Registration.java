package org.luoshi.server.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.UnitCode;

/**
 * A matter to be registered, as its reviewer confirmed it.
 *
 * @param playbook with a version, or its name alone for the newest
 * @param supervisor empty for the supervision office, {@code dcs}
 */
public record Registration(
        MatterId matter,
        String title,
        String playbook,
        List<Owner> owners,
        Due due,
        List<Measure> measures,
        List<String> section,
        Optional<String> framework,
        Matter.Source source,
        Optional<UnitCode> supervisor,
        Optional<MatterId> parent) {

    MatterEvent.Registered event(String reference, Optional<UnitCode> by, Optional<Instant> proposeBy) {
        return new MatterEvent.Registered(
                matter,
                title,
                reference,
                owners,
                due,
                measures,
                section,
                framework,
                source,
                supervisor,
                parent,
                by,
                proposeBy);
    }
}
