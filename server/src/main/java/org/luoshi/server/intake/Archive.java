package org.luoshi.server.intake;

import java.util.List;
import java.util.stream.Stream;
import org.luoshi.server.document.Arrival;
import org.luoshi.server.document.Documents;
import org.luoshi.server.ledger.Appended;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Json;
import org.luoshi.server.shared.Sm3;
import org.luoshi.server.unit.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores what came in, in one transaction: a crash at any moment leaves all of it or nothing. */
@Component
class Archive {

    private final Documents documents;
    private final Candidates candidates;
    private final Sentences sentences;
    private final Units units;
    private final Ledger ledger;
    private final JdbcClient sql;

    Archive(
            Documents documents,
            Candidates candidates,
            Sentences sentences,
            Units units,
            Ledger ledger,
            JdbcClient sql) {
        this.documents = documents;
        this.candidates = candidates;
        this.sentences = sentences;
        this.units = units;
        this.ledger = ledger;
        this.sql = sql;
    }

    /** A document with all that is to be reviewed about it. */
    record Case(Arrival arrival, List<Sentence> sentences, List<Candidate> candidates, List<Framework> frameworks) {}

    @Transactional
    DocumentId keep(Case it) {
        DocumentId id = documents.add(it.arrival());
        open(id, it);
        sentences.add(id, it.sentences());
        candidates.propose(id, it.candidates());
        units.named(it.candidates().stream()
                .flatMap(candidate -> named(candidate.content()))
                .toList());
        append(id, it);
        return id;
    }

    /** Guesses do not become names to choose from. */
    private static Stream<String> named(Content content) {
        return content.owners().stream()
                .filter(owner -> owner.source() != Owner.Source.SUGGESTED)
                .map(Owner::name);
    }

    private void open(DocumentId id, Case it) {
        sql.sql("""
                        insert into intake.review (document_id, stream_version, next_candidate, frameworks)
                        values (:document, 1, :next, :frameworks)
                        """)
                .param("document", id.value())
                .param("next", it.candidates().size() + 1)
                .param("frameworks", Json.write(it.frameworks()))
                .update();
    }

    private void append(DocumentId id, Case it) {
        ReviewEvent.Received received = new ReviewEvent.Received(
                id,
                it.arrival().read().name(),
                it.arrival().read().sha256(),
                it.sentences().size(),
                it.candidates().size(),
                Sm3.of(Json.write(it.candidates())));
        Appended appended = ledger.append(
                Desk.stream(id),
                0,
                List.of(ReviewEvent.FORMS.write(received)),
                it.arrival().by(),
                it.arrival().at());
        if (appended instanceof Appended.Conflict conflict) {
            throw new IllegalStateException("a new document's stream is at version " + conflict.version()
                    + ". Maybe the ledger belongs to another database");
        }
    }
}
