package org.luoshi.server.web.documents;

import java.util.List;
import java.util.Map;
import org.luoshi.server.document.Documents;
import org.luoshi.server.document.Original;
import org.luoshi.server.intake.Intake;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Download;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The list of documents, and the originals as they came. */
@Controller
@May(Act.SEE_DOCUMENTS)
class DocumentController {

    private final DocumentList list;
    private final Documents documents;
    private final Intake intake;
    private final Pages pages;

    DocumentController(DocumentList list, Documents documents, Intake intake, Pages pages) {
        this.list = list;
        this.documents = documents;
        this.intake = intake;
        this.pages = pages;
    }

    @GetMapping("/documents")
    View documents(Frame frame) {
        List<Arrival> arrivals = intake.underWay().stream().map(Arrival::of).toList();
        return pages.page("documents/documents", Map.of("frame", frame, "rows", list.rows(), "arrivals", arrivals));
    }

    /** Always handed over as a file to keep, never shown, so that a page in it cannot act here. */
    @GetMapping("/documents/{id}/original")
    ResponseEntity<byte[]> original(@PathVariable DocumentId id) {
        Original original = documents.original(id).orElseThrow(NotThere.no("original of document", id));
        return Download.of(original.name(), "application/octet-stream", original.bytes());
    }
}
