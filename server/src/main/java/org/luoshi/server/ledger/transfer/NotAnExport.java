package org.luoshi.server.ledger.transfer;

/** A file that should be an export is none, or cannot be taken in. The message is a sentence for whoever gave it. */
public final class NotAnExport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAnExport(String sentence) {
        super(sentence);
    }

    NotAnExport(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
