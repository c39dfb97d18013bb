package org.luoshi.server.ledger;

/** What came of an append. */
public sealed interface Appended {

    /** The stream is now at this version. */
    record At(int version) implements Appended {}

    /** Nothing was written: somebody else had brought the stream to this version. */
    record Conflict(int version) implements Appended {}
}
