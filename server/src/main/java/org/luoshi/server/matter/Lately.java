package org.luoshi.server.matter;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Matters as they were read lately. A version of a matter never changes, and lists show the same ones to everybody again and
 * again: only what has moved since is read anew. Who may see them was decided before.
 */
final class Lately {

    /** Lists and desks of a morning; about 50 MB. */
    private static final int MOST = 4_000;

    private final Map<UUID, Matter> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    synchronized Optional<Matter> find(UUID id, int version) {
        return Optional.ofNullable(kept.get(id)).filter(it -> it.version() == version);
    }

    synchronized void keep(Collection<Matter> matters) {
        matters.forEach(it -> kept.put(it.id().value(), it));
        var oldest = kept.keySet().iterator();
        while (kept.size() > MOST) {
            oldest.next();
            oldest.remove();
        }
    }

    /** Those of these, by id with their versions, that are as they were. */
    Map<UUID, Matter> find(Map<UUID, Integer> versions) {
        Map<UUID, Matter> found = new HashMap<>();
        versions.forEach((id, version) -> find(id, version).ifPresent(it -> found.put(id, it)));
        return found;
    }
}
