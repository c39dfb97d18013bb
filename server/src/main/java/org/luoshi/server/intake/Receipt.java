package org.luoshi.server.intake;

import org.luoshi.server.shared.DocumentId;

/** What came of an upload. */
public sealed interface Receipt {

    /** Read and kept, with so many candidates to review. */
    record Kept(DocumentId document, int candidates) implements Receipt {}

    /** The very same file, byte for byte, was uploaded before: open that one. */
    record AlreadyThere(DocumentId document) implements Receipt {}

    /**
     * Nothing was kept.
     *
     * @param code stable, for message files: {@code empty}, {@code encrypted}, {@code too-large} …
     * @param sentence in Chinese: what is wrong and what to do
     */
    record Refused(String code, String sentence) implements Receipt {}
}
