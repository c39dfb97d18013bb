package org.luoshi.server.ledger.checkpoint;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import org.luoshi.server.shared.Digest;

/**
 * What the ledger was at a time. Signed, its text is a note in the manner of C2SP's tlog-checkpoint and signed-note, with
 * SM3 and SM2 in place of SHA-256 and Ed25519, and with the time as an extension line.
 *
 * @param origin names the ledger: {@code luoshi/0123456789abcdef}
 * @param size how many events there were, 1 or more
 * @param root of the history tree over them
 */
public record Checkpoint(String origin, long size, Digest root, Instant at) {

    private static final int LINES = 4;

    /** What is signed: origin, size, root in base64 and time, each on a line that ends with a line feed. */
    public String body() {
        return "%s\n%d\n%s\n%s\n".formatted(origin, size, Base64.getEncoder().encodeToString(root.bytes()), at);
    }

    /** Reads {@link #body()} back; throws {@link NotACheckpoint} for anything else. */
    static Checkpoint of(String body) {
        List<String> lines = body.lines().toList();
        if (lines.size() != LINES) {
            throw new NotACheckpoint("%d lines before the signature, not %d".formatted(lines.size(), LINES));
        }
        try {
            Checkpoint read = new Checkpoint(
                    lines.get(0),
                    Long.parseLong(lines.get(1)),
                    Digest.ofHash(Base64.getDecoder().decode(lines.get(2))),
                    Instant.parse(lines.get(3)));
            if (read.size < 1 || !read.body().equals(body)) {
                throw new NotACheckpoint("not in the canonical form");
            }
            return read;
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new NotACheckpoint(String.valueOf(e.getMessage()));
        }
    }
}
