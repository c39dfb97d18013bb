package org.luoshi.extraction.reading;

/**
 * A file that cannot be read. The message is one sentence for the person who gave it: what is wrong, where, and what to
 * do.
 */
public final class UnreadableDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public UnreadableDocument(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public UnreadableDocument(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Which kind of fault, for message files in other languages. */
    public Reason reason() {
        return reason;
    }

    public enum Reason {
        EMPTY,
        WRONG_FORMAT,
        ENCRYPTED,
        TOO_LARGE,
        UNDECODABLE,
        DAMAGED,
        NO_TEXT
    }
}
