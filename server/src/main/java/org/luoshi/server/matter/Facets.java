package org.luoshi.server.matter;

import java.util.List;
import org.luoshi.server.shared.DocumentId;

/**
 * How many matters each further choice would leave. Each list is counted under all of the filter's other parts but its
 * own, so that one can change a choice without clearing it first. Most first, at most 200 each.
 */
public record Facets(
        List<Count> owners,
        List<Count> sections,
        List<DocumentCount> documents,
        long withMeasure,
        long withoutMeasure) {

    public Facets {
        owners = List.copyOf(owners);
        sections = List.copyOf(sections);
        documents = List.copyOf(documents);
    }

    public record Count(String name, long matters) {}

    public record DocumentCount(DocumentId document, String title, long matters) {}
}
