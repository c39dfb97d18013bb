package org.luoshi.server.intake;

import java.util.List;
import org.luoshi.server.document.Document;

/**
 * A document under review. Its text comes from {@link org.luoshi.server.document.Documents#text}.
 *
 * @param sentences in the text's order
 * @param candidates that are shown, in the text's order
 */
public record Review(
        Document document,
        List<Sentence> sentences,
        List<Candidate> candidates,
        Coverage coverage,
        List<Framework> frameworks) {

    public Review {
        sentences = List.copyOf(sentences);
        candidates = List.copyOf(candidates);
        frameworks = List.copyOf(frameworks);
    }
}
