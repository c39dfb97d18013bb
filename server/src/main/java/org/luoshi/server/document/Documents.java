package org.luoshi.server.document;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.DocumentId;
import org.springframework.stereotype.Component;

/** All documents. */
@Component
public class Documents {

    /** Newest first. */
    public List<Document> list() {
        return List.of();
    }

    public Optional<Document> find(DocumentId id) {
        return Optional.empty();
    }

    public Optional<DocumentText> text(DocumentId id) {
        return Optional.empty();
    }

    public Optional<Original> original(DocumentId id) {
        return Optional.empty();
    }

    /** Whether any belongs to the sample district, so that pages can say so. */
    public boolean holdSamples() {
        return false;
    }
}
