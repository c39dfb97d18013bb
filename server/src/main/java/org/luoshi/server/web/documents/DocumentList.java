package org.luoshi.server.web.documents;

import java.util.List;
import java.util.Map;
import org.luoshi.server.document.Documents;
import org.luoshi.server.intake.Reviews;
import org.luoshi.server.intake.Tally;
import org.luoshi.server.shared.DocumentId;
import org.springframework.stereotype.Component;

/** All documents with the state of their reviews, newest first. */
@Component
public class DocumentList {

    private final Documents documents;
    private final Reviews reviews;

    DocumentList(Documents documents, Reviews reviews) {
        this.documents = documents;
        this.reviews = reviews;
    }

    public List<DocumentRow> rows() {
        Map<DocumentId, Tally> tallies = reviews.tallies();
        return documents.list().stream()
                .map(document -> new DocumentRow(
                        document, tallies.getOrDefault(document.id(), new Tally(document.id(), 0, 0, 0))))
                .toList();
    }
}
