package org.luoshi.server.intake;

import java.util.List;
import org.luoshi.server.document.Document;
import org.luoshi.server.document.Documents;
import org.luoshi.server.ledger.Appended;
import org.luoshi.server.ledger.Files;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.DocumentId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores what came in, in one transaction: a crash at any moment leaves all of it or nothing. */
@Component
class Archive {

    private final Documents documents;
    private final Files files;
    private final Ledger ledger;

    Archive(Documents documents, Files files, Ledger ledger) {
        this.documents = documents;
        this.files = files;
        this.ledger = ledger;
    }

    @Transactional
    DocumentId keep(Arrival it) {
        DocumentId id = documents.next();
        Digest original = files.keep(it.upload().bytes());
        Digest reading = files.keep(it.kept());
        append(id, received(id, original, reading, it), it);
        return id;
    }

    private static ReviewEvent received(DocumentId id, Digest original, Digest reading, Arrival it) {
        return new ReviewEvent.Received(
                id,
                original,
                reading,
                it.upload().name(),
                it.title(),
                Document.Format.valueOf(it.source().format().name()),
                it.source().sha256(),
                it.upload().bytes().length,
                it.length(),
                it.date(),
                it.place(),
                it.at(),
                it.upload().by().name(),
                it.upload().sample(),
                it.sentences(),
                it.candidates());
    }

    private void append(DocumentId id, ReviewEvent received, Arrival it) {
        Appended appended = ledger.append(
                Desk.stream(id),
                0,
                List.of(ReviewEvent.FORMS.write(received)),
                it.upload().by(),
                it.at());
        if (appended instanceof Appended.Conflict conflict) {
            throw new IllegalStateException("a new document's stream is at version " + conflict.version()
                    + ". Maybe the read models are behind: replay them");
        }
    }
}
