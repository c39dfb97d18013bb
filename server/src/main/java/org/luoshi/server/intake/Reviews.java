package org.luoshi.server.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Who;
import org.springframework.stereotype.Component;

/** The reviews of all documents. */
@Component
public class Reviews {

    public Optional<Review> of(DocumentId document) {
        return Optional.empty();
    }

    public Optional<Candidate> candidate(DocumentId document, CandidateId id) {
        return Optional.empty();
    }

    /** The coverage alone, to refresh the bar after a decision. */
    public Optional<Coverage> coverage(DocumentId document) {
        return Optional.empty();
    }

    /** Where a candidate may be split: its clauses in order. The first one's start is no place to cut. */
    public List<Clause> clauses(DocumentId document, CandidateId id) {
        return List.of();
    }

    /** How far each document's review has come. */
    public Map<DocumentId, Tally> tallies() {
        return Map.of();
    }

    /** Carries a command out, or says why not; what is done is on the ledger before this returns. */
    public Decision decide(DocumentId document, Command command, Who who) {
        return new Decision.Refused("not-there", "没有这份文件，请回到文件列表。");
    }
}
