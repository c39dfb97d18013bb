package org.luoshi.server.matter;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.UnitCode;

/** A matter to be registered, as its reviewer confirmed it. */
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
        Optional<MatterId> parent) {}
