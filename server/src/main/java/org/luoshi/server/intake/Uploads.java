package org.luoshi.server.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Uploads on their way, each on a thread of its own; in memory only. */
final class Uploads {

    private static final Duration KEPT = Duration.ofHours(1);

    private final Map<UUID, Progress> all = new ConcurrentHashMap<>();
    private final Clock clock;

    Uploads(Clock clock) {
        this.clock = clock;
    }

    UUID begin(String name, Function<Consumer<Progress.Phase>, Receipt> work) {
        forgetOld();
        UUID id = UUID.randomUUID();
        Instant since = clock.instant();
        all.put(id, new Progress(id, name, Progress.Phase.WAITING, since, Optional.empty()));
        Thread.ofVirtual().name("upload " + id).start(() -> {
            Receipt receipt = work.apply(phase -> all.put(id, new Progress(id, name, phase, since, Optional.empty())));
            all.put(id, new Progress(id, name, Progress.Phase.OVER, since, Optional.of(receipt)));
        });
        return id;
    }

    Optional<Progress> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    List<Progress> underWay() {
        return all.values().stream()
                .filter(it -> it.receipt().isEmpty())
                .sorted(Comparator.comparing(Progress::since))
                .toList();
    }

    private void forgetOld() {
        Instant limit = clock.instant().minus(KEPT);
        all.values().removeIf(it -> it.receipt().isPresent() && it.since().isBefore(limit));
    }
}
