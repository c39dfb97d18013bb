package org.luoshi.server.intake;

import org.luoshi.server.shared.DocumentId;

/** How far a document's review has come, in candidates that are shown. */
public record Tally(DocumentId document, int open, int confirmed, int setAside) {

    public int all() {
        return open + confirmed + setAside;
    }
}
