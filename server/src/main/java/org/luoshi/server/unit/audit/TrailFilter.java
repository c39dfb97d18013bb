package org.luoshi.server.unit.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries to show.
 *
 * @param deed how the deed's name begins: {@code login.}; blank for all
 * @param words anywhere in who, address or subject
 * @param before entries with smaller numbers only: where the next page goes on
 */
public record TrailFilter(
        Instant from, Instant until, String deed, Optional<Entry.Outcome> outcome, String words, long before) {

    /** Everything. */
    public static final TrailFilter ALL = new TrailFilter(
            Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"), "", Optional.empty(), "", Long.MAX_VALUE);
}
