package org.luoshi.server.web.chains;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.luoshi.server.shared.Who;
import org.springframework.stereotype.Component;

/** Workbooks between their preview and the confirmation, in memory, for who brought them; the last few, for a while. */
@Component
class Books {

    private static final int MOST = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Map<UUID, Brought> kept = new LinkedHashMap<>();
    private final Clock clock;

    Books(Clock clock) {
        this.clock = clock;
    }

    record Brought(UUID id, String name, byte[] bytes, Who who, Instant at) {}

    synchronized UUID keep(String name, byte[] bytes, Who who) {
        UUID id = UUID.randomUUID();
        kept.put(id, new Brought(id, name, bytes, who, clock.instant()));
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        return id;
    }

    /** Empty for one that is not this person's, and half an hour after it was brought. */
    synchronized Optional<Brought> find(UUID id, Who who) {
        Instant oldest = clock.instant().minus(PATIENCE);
        kept.values().removeIf(it -> it.at().isBefore(oldest));
        return Optional.ofNullable(kept.get(id)).filter(it -> it.who().equals(who));
    }

    synchronized void forget(UUID id) {
        kept.remove(id);
    }
}
