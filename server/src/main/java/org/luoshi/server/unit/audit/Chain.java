package org.luoshi.server.unit.audit;

import java.util.Optional;

/** Follows the chain of digests and remembers the first entry that does not fit. */
final class Chain {

    static final String START = "0".repeat(64);

    private String digest = START;
    private long size;
    private Optional<Long> fault = Optional.empty();

    void take(Entry entry) {
        size++;
        if (fault.isEmpty() && (entry.seq() != size || !entry.after(digest).equals(entry.digest()))) {
            fault = Optional.of(size);
        }
        digest = entry.digest().hex();
    }

    /** Empty when all fits and the end is the one remembered; else the number of the first entry that does not. */
    Optional<Long> faultAgainst(long rememberedSize, String rememberedDigest) {
        if (fault.isPresent() || (size == rememberedSize && digest.equals(rememberedDigest))) {
            return fault;
        }
        return Optional.of(Math.min(size, rememberedSize) + 1);
    }
}
