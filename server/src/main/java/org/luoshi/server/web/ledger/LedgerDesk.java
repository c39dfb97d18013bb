package org.luoshi.server.web.ledger;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.ledger.Checkpoints;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.Proofs;
import org.luoshi.server.ledger.checkpoint.Checkpoint;
import org.luoshi.server.ledger.checkpoint.NotACheckpoint;
import org.luoshi.server.ledger.checkpoint.Note;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.ledger.LedgerPage.Answer;
import org.springframework.stereotype.Component;

/** Asks the ledger what the page and the programming interface want to know. */
@Component
public class LedgerDesk {

    private final Ledger ledger;
    private final Checkpoints checkpoints;
    private final Proofs proofs;
    private final Verification verification;
    private final Matters matters;

    LedgerDesk(Ledger ledger, Checkpoints checkpoints, Proofs proofs, Verification verification, Matters matters) {
        this.ledger = ledger;
        this.checkpoints = checkpoints;
        this.proofs = proofs;
        this.verification = verification;
        this.matters = matters;
    }

    LedgerPage page(Frame frame, Answer answer) {
        Optional<Note> note = checkpoints.latest();
        return new LedgerPage(
                ledger.size(),
                ledger.size() == 0 ? "" : ledger.root().hex(),
                note,
                note.filter(this::isOwn).isPresent(),
                LedgerPage.Check.of(frame, verification.state()),
                answer);
    }

    void verify() {
        verification.begin(ledger.size());
    }

    private boolean isOwn(Note note) {
        return note.isSignedBy(checkpoints.key().open());
    }

    /** Whether the ledger still is what a checkpoint of earlier said it was. */
    Answer consistency(String text) {
        Note note;
        try {
            note = Note.of(text.strip() + "\n");
        } catch (NotACheckpoint e) {
            return new Answer("not-a-checkpoint", false, List.of());
        }
        Checkpoint old = note.checkpoint();
        if (!isOwn(note)) {
            return new Answer("other-key", false, List.of(note.keyId()));
        }
        if (old.size() > ledger.size()) {
            return new Answer("shorter", false, List.of(old.size(), ledger.size()));
        }
        boolean same = ledger.rootAt(old.size()).equals(old.root());
        return new Answer(same ? "consistent" : "altered", same, List.of(old.size(), ledger.size()));
    }

    /** The proof of an event of a matter within the scope; the proof holds the event's words, so nobody else gets it. */
    public Optional<String> proof(long seq, Scope scope) {
        return ledger.find(seq)
                .filter(event -> isVisible(event.stream(), scope))
                .flatMap(event -> proofs.ofEvent(seq));
    }

    private boolean isVisible(String stream, Scope scope) {
        if (scope instanceof Scope.District) {
            return true;
        }
        return Optional.of(stream)
                .filter(it -> it.startsWith("matter:"))
                .flatMap(it -> matters.find(MatterId.of(it.substring("matter:".length())), scope))
                .isPresent();
    }

    /** The latest signed checkpoint, as text. */
    public Optional<String> checkpoint() {
        return proofs.checkpoint();
    }
}
