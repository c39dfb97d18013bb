package org.luoshi.server.ledger.transfer;

import java.time.Instant;
import java.util.HexFormat;
import org.luoshi.server.ledger.audit.Holdings.StoredEvent;
import org.luoshi.server.ledger.tree.Leaf;

/**
 * An event on a line of {@code events.jsonl}. The payload is a string, not an object, because its very bytes count.
 *
 * @param leaf its leaf's hash, hex
 * @param sums see {@link Leaf.Seal#sums}, hex
 */
record Line(
        long seq,
        String stream,
        int version,
        String type,
        String actor,
        Instant at,
        String payload,
        String leaf,
        String sums) {

    static Line of(StoredEvent event) {
        Leaf it = event.leaf();
        return new Line(
                it.seq(),
                it.stream(),
                it.version(),
                it.type(),
                it.actor(),
                it.at(),
                it.payload(),
                HexFormat.of().formatHex(event.seal().hash()),
                HexFormat.of().formatHex(event.seal().sums()));
    }

    StoredEvent event() {
        return new StoredEvent(
                new Leaf(seq, stream, version, type, actor, at, payload),
                new Leaf.Seal(HexFormat.of().parseHex(leaf), HexFormat.of().parseHex(sums)));
    }
}
