package org.luoshi.server.web.leads;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.luoshi.server.shared.Who;
import org.springframework.stereotype.Component;

/** Spreadsheets between their preview and the confirmation, in memory: the last few; an older one is sent again. */
@Component("leadUploads")
class Uploads {

    private static final int MOST = 8;

    /** What is taken: 10 MiB. */
    static final long LARGEST = 10L << 20;

    private record Upload(Who who, byte[] file) {}

    private final Map<UUID, Upload> files = new LinkedHashMap<>();

    synchronized UUID keep(Who who, byte[] file) {
        UUID id = UUID.randomUUID();
        files.put(id, new Upload(who, file));
        if (files.size() > MOST) {
            files.remove(files.keySet().iterator().next());
        }
        return id;
    }

    /** Only for who sent it. */
    synchronized Optional<byte[]> find(UUID id, Who who) {
        return Optional.ofNullable(files.get(id))
                .filter(it -> it.who().equals(who))
                .map(Upload::file);
    }
}
