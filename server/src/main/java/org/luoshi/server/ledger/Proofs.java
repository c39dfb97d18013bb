package org.luoshi.server.ledger;

import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luoshi.server.ledger.checkpoint.Note;
import org.luoshi.server.ledger.tree.Inclusion;
import org.luoshi.server.ledger.tree.Leaf;
import org.luoshi.server.shared.Digest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be handed to somebody who does not trust this server, as text. */
@Component
public class Proofs {

    private final Ledger ledger;
    private final EventRows rows;
    private final Checkpoints checkpoints;

    Proofs(Ledger ledger, EventRows rows, Checkpoints checkpoints) {
        this.ledger = ledger;
        this.rows = rows;
        this.checkpoints = checkpoints;
    }

    /** The latest signed checkpoint; empty while nothing was appended or none could be signed. */
    public Optional<String> checkpoint() {
        return checkpoints.latest().map(Note::text);
    }

    /**
     * That an event is on the ledger, in the manner of C2SP's tlog-proof: the event in its canonical form, the hashes
     * that lead from it to the root, and the signed checkpoint with that root. Empty where there is no such event.
     *
     * @param seq from 1
     */
    @Transactional
    public Optional<String> ofEvent(long seq) {
        return rows.find(seq).flatMap(event -> covering(seq).map(note -> text(event, note)));
    }

    private Optional<Note> covering(long seq) {
        return checkpoints.latest().filter(it -> it.checkpoint().size() >= seq).or(checkpoints::make);
    }

    private String text(Recorded event, Note note) {
        Leaf leaf = event.leaf();
        Inclusion inclusion = ledger.inclusion(event.seq(), note.checkpoint().size());
        if (!inclusion.check(Digest.ofHash(leaf.hash()), note.checkpoint().root())) {
            throw new IllegalStateException(
                    "event %d does not lead to the root of its checkpoint. Maybe the ledger was changed; run luoshi verify"
                            .formatted(event.seq()));
        }
        return "luoshi/proof@v1\nevent %s\nindex %d\n%s\n\n%s"
                .formatted(
                        base64(leaf.form()),
                        inclusion.index(),
                        inclusion.path().stream().map(it -> base64(it.bytes())).collect(Collectors.joining("\n")),
                        note.text());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
