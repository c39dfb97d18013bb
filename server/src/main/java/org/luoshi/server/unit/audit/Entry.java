package org.luoshi.server.unit.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.luoshi.server.shared.Digest;

/**
 * A line of the trail.
 *
 * @param seq from 1 without gaps
 * @param who login, name and post; or what was given at a failed log-in
 * @param address an IP address, or {@code -} for the product itself
 * @param deed {@link Deed#code()}
 * @param subject what it was about; never a secret
 * @param digest of the chain up to here
 */
public record Entry(
        long seq, Instant at, String who, String address, String deed, String subject, Outcome outcome, Digest digest) {

    public enum Outcome {
        DONE,
        REFUSED
    }

    /** What the digest must be after an entry with this one: every field goes in behind its length in bytes. */
    Digest after(String before) {
        StringBuilder chained = new StringBuilder(before);
        for (String field : List.of(Long.toString(seq), at.toString(), who, address, deed, subject, outcome.name())) {
            int length = field.getBytes(StandardCharsets.UTF_8).length;
            chained.append('\n').append(length).append(':').append(field);
        }
        return Digest.of(chained.toString().getBytes(StandardCharsets.UTF_8));
    }

    Entry with(Digest chained) {
        return new Entry(seq, at, who, address, deed, subject, outcome, chained);
    }
}
