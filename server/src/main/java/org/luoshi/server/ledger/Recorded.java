package org.luoshi.server.ledger;

import java.time.Instant;
import org.luoshi.server.ledger.tree.Leaf;

/**
 * An event on the ledger.
 *
 * @param seq place in the whole ledger, from 1 without gaps
 * @param stream what it is about, as {@link Stream#toString()} writes it
 * @param version place in its stream, from 1 without gaps
 * @param actor who did it, as {@link org.luoshi.server.shared.Who#toString()} writes it
 */
public record Recorded(long seq, String stream, int version, Event event, String actor, Instant at) {

    /** As the history tree sees it. */
    public Leaf leaf() {
        return new Leaf(seq, stream, version, event.type(), actor, at, event.payload());
    }

    /** The kind of its stream: {@code matter}. */
    public String kind() {
        return stream.substring(0, Math.max(0, stream.indexOf(':')));
    }

    /** The rest of its stream's name: {@code 019c0000-…}. */
    public String id() {
        return stream.substring(stream.indexOf(':') + 1);
    }
}
