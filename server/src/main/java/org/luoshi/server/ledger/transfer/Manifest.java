package org.luoshi.server.ledger.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.luoshi.server.ledger.audit.Holdings;

/**
 * What an exported file says of itself, {@code manifest.json}.
 *
 * @param format of the file; this program writes and reads {@link #FORMAT}
 * @param root of the history tree, hex; empty for an empty ledger's
 * @param peaks see {@link org.luoshi.server.ledger.tree.Frontier#peaks()}, hex
 * @param subtrees as kept beside the events
 * @param checkpoints signed texts by size
 * @param keys public keys, PEM
 * @param portables SM3 of each entry below {@code portable/}, by name
 */
record Manifest(
        int format,
        Instant at,
        String origin,
        long size,
        String root,
        String peaks,
        List<Subtree> subtrees,
        List<Kept> checkpoints,
        List<String> keys,
        Map<String, String> portables) {

    static final int FORMAT = 1;

    record Subtree(int level, long place, String hash) {}

    record Kept(long size, String note) {}

    Holdings.Head head() {
        return new Holdings.Head(size, java.util.HexFormat.of().parseHex(peaks));
    }
}
