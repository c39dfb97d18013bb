package org.luoshi.server.ledger.checkpoint;

/** A text that should be a signed checkpoint is none. */
public final class NotACheckpoint extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotACheckpoint(String why) {
        super(why);
    }
}
