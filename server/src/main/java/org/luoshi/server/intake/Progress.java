package org.luoshi.server.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An upload on its way; kept in memory only, so a restart forgets it (and then nothing of it was stored).
 *
 * @param name of the file
 * @param receipt present once it is over
 */
public record Progress(UUID id, String name, Phase phase, Instant since, Optional<Receipt> receipt) {

    public enum Phase {
        WAITING,
        READING,
        EXTRACTING,
        STORING,
        OVER
    }
}
