package org.luoshi.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a document says it promises. All spans point into the document's text.
 *
 * @param sentences every sentence of the document with its label, in order
 * @param items the proposed commitments, in order
 * @param actuals figures reported as reached
 * @param otherProjects projects named outside the items
 */
public record Extraction(
        String title,
        Optional<LocalDate> date,
        Optional<String> place,
        List<Sentence> sentences,
        List<Item> items,
        List<Measure> actuals,
        List<Project> otherProjects,
        List<Framework> frameworks) {

    public Extraction {
        sentences = List.copyOf(sentences);
        items = List.copyOf(items);
        actuals = List.copyOf(actuals);
        otherProjects = List.copyOf(otherProjects);
        frameworks = List.copyOf(frameworks);
    }
}
