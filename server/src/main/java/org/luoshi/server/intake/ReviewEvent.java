package org.luoshi.server.intake;

import java.util.List;
import java.util.Map;
import org.luoshi.server.ledger.EventForms;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Quote;

/** What happens in a document's review: its arrival, and every decision that a person takes. */
sealed interface ReviewEvent {

    EventForms<ReviewEvent> FORMS = new EventForms<>(Map.of(
            "intake.document-received.v1", Received.class,
            "intake.candidate-confirmed.v1", Confirmed.class,
            "intake.candidate-mended.v1", Mended.class,
            "intake.owners-assigned.v1", Assigned.class,
            "intake.candidate-split.v1", SplitUp.class,
            "intake.candidates-merged.v1", Merged.class,
            "intake.candidate-set-aside.v1", SetAside.class,
            "intake.words-taken-up.v1", TakenUp.class,
            "intake.decision-taken-back.v1", TakenBack.class));

    /**
     * @param sha256 of the original
     * @param candidates how many were proposed, numbered 1 to that
     * @param proposals SM3 of the proposals as JSON, so that nobody can later say that others were proposed
     */
    record Received(DocumentId document, String name, String sha256, int sentences, int candidates, String proposals)
            implements ReviewEvent {}

    record Confirmed(CandidateId candidate, MatterId matter) implements ReviewEvent {}

    record Mended(CandidateId candidate, Content content) implements ReviewEvent {}

    record Assigned(CandidateId candidate, List<Owner> owners) implements ReviewEvent {}

    record SplitUp(CandidateId candidate, List<Made> parts) implements ReviewEvent {}

    record Merged(List<CandidateId> candidates, Made into) implements ReviewEvent {}

    record SetAside(CandidateId candidate, Grounds grounds, String note) implements ReviewEvent {}

    record TakenUp(Made candidate, String by) implements ReviewEvent {}

    /**
     * @param restored whose last decision no longer stands
     * @param gone whose making no longer stands
     * @param withdrawn the matters that go with it, none or one
     */
    record TakenBack(List<CandidateId> restored, List<CandidateId> gone, List<MatterId> withdrawn)
            implements ReviewEvent {}

    /** A candidate that a person made. */
    record Made(CandidateId id, List<Quote> quotes, Content content, List<String> section) {}
}
