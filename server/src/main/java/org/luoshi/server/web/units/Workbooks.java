package org.luoshi.server.web.units;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Workbooks between their preview and the confirmation, in memory: the last few; an older one is uploaded again. */
@Component
class Workbooks {

    private static final int MOST = 8;

    private final Map<UUID, byte[]> files = new LinkedHashMap<>();

    synchronized UUID keep(byte[] file) {
        UUID id = UUID.randomUUID();
        files.put(id, file);
        if (files.size() > MOST) {
            files.remove(files.keySet().iterator().next());
        }
        return id;
    }

    synchronized Optional<byte[]> find(String id) {
        return UnitPages.parsed(id, UUID::fromString).flatMap(it -> Optional.ofNullable(files.get(it)));
    }
}
