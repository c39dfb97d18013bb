package org.luoshi.server.database;

/**
 * The product cannot start for a reason that whoever starts it can mend. The message is one sentence in Chinese and
 * English: what is wrong and what to do.
 */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
