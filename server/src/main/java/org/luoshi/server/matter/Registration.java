package org.luoshi.server.matter;

import java.util.List;
import java.util.Optional;

/** A matter to be registered, as its reviewer confirmed it. */
public record Registration(
        MatterId matter,
        String title,
        List<Owner> owners,
        Due due,
        List<Measure> measures,
        List<String> section,
        Optional<String> framework,
        Matter.Source source) {}
