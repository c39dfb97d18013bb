package org.luoshi.server.intake;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.server.document.Document;
import org.luoshi.server.ledger.EventForms;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Quote;

/** What happens in a document's review: its arrival, and every decision that a person takes. */
sealed interface ReviewEvent {

    EventForms<ReviewEvent> FORMS = new EventForms<>(Map.ofEntries(
            entry("intake.document-received.v1", ReceivedOnly.class),
            entry("intake.document-received.v2", Received.class),
            entry("intake.document-corrected.v1", Corrected.class),
            entry("intake.candidate-confirmed.v1", Confirmed.class),
            entry("intake.candidate-mended.v1", Mended.class),
            entry("intake.owners-assigned.v1", Assigned.class),
            entry("intake.candidate-split.v1", SplitUp.class),
            entry("intake.candidates-merged.v1", Merged.class),
            entry("intake.candidate-set-aside.v1", SetAside.class),
            entry("intake.words-taken-up.v1", TakenUp.class),
            entry("intake.decision-taken-back.v1", TakenBack.class)));

    /**
     * A document came in, and with it all that is needed to make its read models anew.
     *
     * @param original SM3 of the file as it came, which names it among the ledger's files
     * @param reading SM3 of the {@link Reading}, which names it there too, so that nobody can later say that other
     *     words were read or other candidates proposed
     * @param sha256 of the original, by which the same file is known again
     * @param bytes the original's size
     * @param length of the text in code points
     * @param dated the date that the document bears
     * @param receivedBy the name alone; the post stands on the ledger
     * @param candidates how many were proposed, numbered 1 to that
     */
    record Received(
            DocumentId document,
            Digest original,
            Digest reading,
            String name,
            String title,
            Document.Format format,
            String sha256,
            long bytes,
            int length,
            Optional<LocalDate> dated,
            Optional<String> place,
            Instant receivedAt,
            String receivedBy,
            boolean sample,
            int sentences,
            int candidates)
            implements ReviewEvent {}

    /** The document's heading as a person corrected it: all three as they shall be. */
    record Corrected(String title, Optional<LocalDate> dated, Optional<String> place) implements ReviewEvent {}

    /**
     * A document came in, in the oldest events. It says too little to make the read models anew: a replay leaves the
     * rows of such a document as they are.
     *
     * @param sha256 of the original
     * @param candidates how many were proposed, numbered 1 to that
     * @param proposals SM3 of the proposals as JSON, so that nobody can later say that others were proposed
     */
    record ReceivedOnly(
            DocumentId document, String name, String sha256, int sentences, int candidates, String proposals)
            implements ReviewEvent {}

    /** @param playbook chosen with the confirmation, by name */
    record Confirmed(CandidateId candidate, MatterId matter, Optional<String> playbook) implements ReviewEvent {}

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

    /** The candidates that must be known to say what the event means. */
    default List<CandidateId> about() {
        return switch (this) {
            case Received it -> List.of();
            case ReceivedOnly it -> List.of();
            case Corrected it -> List.of();
            case Confirmed it -> List.of(it.candidate());
            case Mended it -> List.of(it.candidate());
            case Assigned it -> List.of(it.candidate());
            case SplitUp it -> List.of(it.candidate());
            case Merged it -> it.candidates();
            case SetAside it -> List.of(it.candidate());
            case TakenUp it -> List.of();
            case TakenBack it ->
                Stream.concat(it.restored().stream(), it.gone().stream()).toList();
        };
    }
}
