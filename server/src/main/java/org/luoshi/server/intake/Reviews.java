package org.luoshi.server.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.server.document.Document;
import org.luoshi.server.document.Documents;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of all documents. */
@Component
public class Reviews {

    private final Documents documents;
    private final Candidates candidates;
    private final Sentences sentences;
    private final Desk desk;
    private final Cases cases;
    private final Units units;

    Reviews(Documents documents, Candidates candidates, Sentences sentences, Desk desk, Cases cases, Units units) {
        this.documents = documents;
        this.candidates = candidates;
        this.sentences = sentences;
        this.desk = desk;
        this.cases = cases;
        this.units = units;
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
        return cases.tallies();
    }

    /** Carries a command out, or says why not; what is done is on the ledger before this returns. */
    public Decision decide(DocumentId document, Command command, Who who) {
        return desk.decide(document, command, who);
    }

    /** For loading what was decided earlier, and for the sample district: as {@link #decide}, at a time of the caller's. */
    public Decision decideAt(DocumentId document, Command command, Who who, Instant at) {
        return desk.decide(document, command, who, at);
    }

    /** Corrects a document's heading, or says why not. */
    public Optional<Decision.Refused> correct(DocumentId document, Heading heading, Who who) {
        return desk.correct(document, heading, who);
    }

    /** Units to choose from: those of the organisation, then those that this document's candidates name. */
    @Transactional(readOnly = true)
    public List<String> units(DocumentId document) {
        Stream<String> named = candidates.shown(document).stream()
                .flatMap(it -> it.content().owners().stream())
                .filter(owner -> owner.source() != Owner.Source.SUGGESTED)
                .map(Owner::name);
        return Stream.concat(units.names().stream(), named).distinct().toList();
    }

    private Review review(Document document) {
        List<Candidate> shown = candidates.shown(document.id());
        List<Sentence> told = Fates.told(sentences.of(document.id()), shown);
        return new Review(document, told, shown, Fates.coverage(told), cases.frameworks(document.id()));
    }
}
