package org.luoshi.server.web.sheet;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.luoshi.server.shared.Who;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Spreadsheets between their preview and the confirmation: in memory, for who brought them, for half an hour. Of all
 * persons together the last ones, as far as they fit; an older one is brought again.
 */
@Component
public class Uploads {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int MOST = 20;

    /** In bytes. */
    private static final long ROOM = 100L << 20;

    private final Map<UUID, Brought> kept = new LinkedHashMap<>();
    private final Clock clock;

    Uploads(Clock clock) {
        this.clock = clock;
    }

    public Brought keep(MultipartFile file, Who who) throws IOException {
        return keep(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes(), who);
    }

    synchronized Brought keep(String name, byte[] bytes, Who who) {
        Brought brought = new Brought(UUID.randomUUID(), name, bytes, who, clock.instant());
        kept.put(brought.id(), brought);
        Iterator<Brought> oldest = kept.values().iterator();
        while (kept.size() > MOST || room() > ROOM && kept.size() > 1) {
            oldest.next();
            oldest.remove();
        }
        return brought;
    }

    private long room() {
        return kept.values().stream().mapToLong(it -> it.bytes().length).sum();
    }

    /** Empty for another person's, and when its time is over. */
    public synchronized Optional<Brought> find(UUID id, Who who) {
        Instant oldest = clock.instant().minus(PATIENCE);
        kept.values().removeIf(it -> it.at().isBefore(oldest));
        return Optional.ofNullable(kept.get(id)).filter(it -> it.who().equals(who));
    }

    /** What was confirmed, or cannot be read. */
    public synchronized void forget(Brought brought) {
        kept.remove(brought.id());
    }
}
