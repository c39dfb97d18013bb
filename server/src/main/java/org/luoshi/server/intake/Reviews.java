package org.luoshi.server.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.luoshi.server.document.Document;
import org.luoshi.server.document.Documents;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Json;
import org.luoshi.server.shared.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of all documents. */
@Component
public class Reviews {

    private final Documents documents;
    private final Candidates candidates;
    private final Sentences sentences;
    private final Desk desk;
    private final JdbcClient sql;

    Reviews(Documents documents, Candidates candidates, Sentences sentences, Desk desk, JdbcClient sql) {
        this.documents = documents;
        this.candidates = candidates;
        this.sentences = sentences;
        this.desk = desk;
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Optional<Review> of(DocumentId document) {
        return documents.find(document).map(this::review);
    }

    @Transactional(readOnly = true)
    public Optional<Candidate> candidate(DocumentId document, CandidateId id) {
        return candidates.find(document, id);
    }

    /** The coverage alone, to refresh the bar after a decision. */
    @Transactional(readOnly = true)
    public Optional<Coverage> coverage(DocumentId document) {
        return documents
                .find(document)
                .map(it -> Fates.coverage(Fates.told(sentences.of(document), candidates.shown(document))));
    }

    /** Where a candidate may be split: its clauses in order. The first one's start is no place to cut. */
    @Transactional(readOnly = true)
    public List<Clause> clauses(DocumentId document, CandidateId id) {
        return candidates
                .find(document, id)
                .flatMap(it -> documents.text(document).map(text -> Words.clauses(text, it.quotes())))
                .orElse(List.of());
    }

    /** How far each document's review has come. */
    public Map<DocumentId, Tally> tallies() {
        Map<DocumentId, Tally> tallies = new TreeMap<>((one, other) -> Long.compare(other.value(), one.value()));
        sql.sql("""
                        select r.document_id,
                               count(*) filter (where c.status = 'OPEN') as open,
                               count(*) filter (where c.status = 'CONFIRMED') as confirmed,
                               count(*) filter (where c.status = 'SET_ASIDE') as aside
                          from intake.review r left join intake.candidate c on c.document_id = r.document_id
                         group by r.document_id
                        """)
                .query((row, number) -> new Tally(
                        new DocumentId(row.getLong("document_id")),
                        row.getInt("open"),
                        row.getInt("confirmed"),
                        row.getInt("aside")))
                .list()
                .forEach(tally -> tallies.put(tally.document(), tally));
        return tallies;
    }

    /** Carries a command out, or says why not; what is done is on the ledger before this returns. */
    public Decision decide(DocumentId document, Command command, Who who) {
        return desk.decide(document, command, who);
    }

    private Review review(Document document) {
        List<Candidate> shown = candidates.shown(document.id());
        List<Sentence> told = Fates.told(sentences.of(document.id()), shown);
        return new Review(document, told, shown, Fates.coverage(told), frameworks(document.id()));
    }

    private List<Framework> frameworks(DocumentId document) {
        return sql.sql("select frameworks from intake.review where document_id = :document")
                .param("document", document.value())
                .query((row, number) -> Json.read(row.getString("frameworks"), Framework[].class))
                .optional()
                .map(all -> List.copyOf(Arrays.asList(all)))
                .orElse(List.of());
    }
}
