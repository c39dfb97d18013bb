package org.luoshi.server.web.indicators;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.luoshi.server.measure.sheet.IndicatorImport;
import org.luoshi.server.shared.Who;
import org.springframework.stereotype.Component;

/** Files between their preview and the confirmation, in memory, each for who brought it. */
@Component
class Imports {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /** Of all persons together; the oldest goes first. */
    private static final int MOST = 20;

    private final Clock clock;
    private final Map<UUID, Kept> kept = new LinkedHashMap<>();

    Imports(Clock clock) {
        this.clock = clock;
    }

    synchronized UUID keep(IndicatorImport.Given file, Who who) {
        forgetOld();
        while (kept.size() >= MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        UUID id = UUID.randomUUID();
        kept.put(id, new Kept(file, who, clock.instant()));
        return id;
    }

    /** Empty for another person's, and half an hour later. */
    synchronized Optional<IndicatorImport.Given> find(UUID id, Who who) {
        forgetOld();
        return Optional.ofNullable(kept.get(id))
                .filter(it -> it.who().equals(who))
                .map(Kept::file);
    }

    synchronized void forget(UUID id) {
        kept.remove(id);
    }

    private void forgetOld() {
        Instant oldest = clock.instant().minus(PATIENCE);
        kept.values().removeIf(it -> it.at().isBefore(oldest));
    }

    private record Kept(IndicatorImport.Given file, Who who, Instant at) {}
}
