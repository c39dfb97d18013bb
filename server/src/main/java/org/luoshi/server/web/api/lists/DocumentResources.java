package org.luoshi.server.web.api.lists;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.luoshi.server.document.Document;
import org.luoshi.server.document.Documents;
import org.luoshi.server.document.Original;
import org.luoshi.server.intake.Intake;
import org.luoshi.server.intake.Progress;
import org.luoshi.server.intake.Receipt;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Download;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.api.Listing;
import org.luoshi.server.web.api.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Documents: brought in, and read behind an upload's address that tells how far it is. */
@RestController
@May(Act.SEE_DOCUMENTS)
class DocumentResources {

    private final Documents documents;
    private final Intake intake;

    DocumentResources(Documents documents, Intake intake) {
        this.documents = documents;
        this.intake = intake;
    }

    @GetMapping("/api/v1/documents")
    Listing<DocumentForm> documents() {
        return Listing.all(documents.list(), DocumentForm::of);
    }

    @GetMapping("/api/v1/documents/{id}")
    DocumentForm document(@PathVariable DocumentId id) {
        return DocumentForm.of(documents.find(id).orElseThrow(Problem::notThere));
    }

    @GetMapping("/api/v1/documents/{id}/original")
    ResponseEntity<byte[]> original(@PathVariable DocumentId id) {
        Original original = documents.original(id).orElseThrow(Problem::notThere);
        return Download.of(original.name(), "application/octet-stream", original.bytes());
    }

    @PostMapping("/api/v1/documents")
    @May(Act.REVIEW_DOCUMENTS)
    ResponseEntity<UploadForm> upload(Frame frame, @RequestParam MultipartFile file) throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "document");
        UUID id = intake.begin(name, file.getBytes(), frame.acting().who());
        UploadForm form = intake.progress(id).map(UploadForm::of).orElseThrow(Problem::notThere);
        return ResponseEntity.accepted()
                .header("Location", "/api/v1/documents/uploads/" + id)
                .body(form);
    }

    @GetMapping("/api/v1/documents/uploads/{id}")
    @May(Act.REVIEW_DOCUMENTS)
    UploadForm progress(@PathVariable UUID id) {
        return intake.progress(id).map(UploadForm::of).orElseThrow(Problem::notThere);
    }

    /** @param length of the text, in code points */
    record DocumentForm(
            DocumentId id,
            String name,
            String title,
            Document.Format format,
            String sha256,
            long bytes,
            int length,
            Optional<LocalDate> date,
            Optional<String> place,
            Instant receivedAt,
            String receivedBy) {

        static DocumentForm of(Document it) {
            return new DocumentForm(
                    it.id(),
                    it.name(),
                    it.title(),
                    it.format(),
                    it.sha256(),
                    it.bytes(),
                    it.length(),
                    it.date(),
                    it.place(),
                    it.receivedAt(),
                    it.receivedBy());
        }
    }

    /**
     * @param document once it is kept, or where it was there already
     * @param refused why nothing was kept: a stable code
     */
    record UploadForm(
            UUID id,
            String name,
            Progress.Phase phase,
            Optional<DocumentId> document,
            Optional<String> refused,
            List<String> sentences) {

        static UploadForm of(Progress it) {
            Optional<Receipt> receipt = it.receipt();
            return new UploadForm(
                    it.id(),
                    it.name(),
                    it.phase(),
                    receipt.flatMap(UploadForm::document),
                    receipt.filter(Receipt.Refused.class::isInstance)
                            .map(refused -> ((Receipt.Refused) refused).code().toLowerCase(Locale.ROOT)),
                    receipt.filter(Receipt.Refused.class::isInstance).stream()
                            .map(refused -> ((Receipt.Refused) refused).sentence())
                            .toList());
        }

        private static Optional<DocumentId> document(Receipt receipt) {
            return switch (receipt) {
                case Receipt.Kept kept -> Optional.of(kept.document());
                case Receipt.AlreadyThere there -> Optional.of(there.document());
                case Receipt.Refused refused -> Optional.empty();
            };
        }
    }
}
