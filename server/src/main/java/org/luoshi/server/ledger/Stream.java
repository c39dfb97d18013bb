package org.luoshi.server.ledger;

import java.util.regex.Pattern;

/**
 * What a run of events is about.
 *
 * @param kind a word in lower case: {@code matter}
 * @param id names one of the kind
 */
public record Stream(String kind, String id) {

    private static final Pattern KIND = Pattern.compile("[a-z]+");

    public Stream {
        if (!KIND.matcher(kind).matches() || id.isBlank()) {
            throw new IllegalArgumentException("a stream is named like matter:7, not %s:%s".formatted(kind, id));
        }
    }

    /** As the ledger writes it. */
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
