package org.luoshi.server.matter;

import org.luoshi.server.ledger.Stream;

/** Under which names matters stand on the ledger. */
public final class Streams {

    public static final String KIND = "matter";

    private Streams() {}

    public static Stream of(MatterId id) {
        return new Stream(KIND, id.toString());
    }

    /** The matter that a stream of this kind is about. */
    public static MatterId matter(String stream) {
        return MatterId.of(stream.substring(KIND.length() + 1));
    }
}
