package org.luoshi.server.web.api.lists;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.ledger.Checkpoints;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.checkpoint.Note;
import org.luoshi.server.ledger.tree.Consistency;
import org.luoshi.server.ledger.tree.Inclusion;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.api.Problem;
import org.luoshi.server.web.api.Query;
import org.luoshi.server.web.api.Takes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ledger's size and root, its latest checkpoint, and proofs in digests: they tell nothing of what events say. */
@RestController
@May(Act.CHECK_LEDGER)
class LedgerQueries {

    private final Ledger ledger;
    private final Checkpoints checkpoints;

    LedgerQueries(Ledger ledger, Checkpoints checkpoints) {
        this.ledger = ledger;
        this.checkpoints = checkpoints;
    }

    @GetMapping("/api/v1/ledger")
    LedgerForm ledger() {
        long size = ledger.size();
        return new LedgerForm(size, size == 0 ? Optional.empty() : Optional.of(ledger.rootAt(size)));
    }

    @GetMapping("/api/v1/ledger/checkpoint")
    CheckpointForm checkpoint() {
        return checkpoints.latest().map(CheckpointForm::of).orElseThrow(Problem::notThere);
    }

    @GetMapping("/api/v1/ledger/inclusion")
    ProofForm inclusion(@Takes({"event", "size"}) Query query) {
        long size = at(query, "size", ledger.size());
        long event = at(query, "event", size);
        Inclusion proof = ledger.inclusion(event, size);
        return new ProofForm(event, size, proof.path());
    }

    /** That from the first {@code from} events to the first {@code size} nothing was changed, only added. */
    @GetMapping("/api/v1/ledger/consistency")
    ProofForm consistency(@Takes({"from", "size"}) Query query) {
        long size = at(query, "size", ledger.size());
        long from = at(query, "from", size);
        Consistency proof = ledger.consistency(from, size);
        return new ProofForm(from, size, proof.path());
    }

    /** Between 1 and the ledger's size. */
    private long at(Query query, String name, long otherwise) {
        long most = Math.min(Integer.MAX_VALUE, ledger.size());
        if (most == 0) {
            throw Problem.notThere();
        }
        return query.number(name, 1, (int) most, (int) otherwise);
    }

    /** @param root of the history tree, SM3; absent while the ledger is empty */
    record LedgerForm(long size, Optional<Digest> root) {}

    /** @param note the signed text, as {@code luoshi verify} takes it */
    record CheckpointForm(String origin, long size, Digest root, Instant at, String keyId, String note) {

        static CheckpointForm of(Note it) {
            var point = it.checkpoint();
            return new CheckpointForm(point.origin(), point.size(), point.root(), point.at(), it.keyId(), it.text());
        }
    }

    /**
     * @param first the event, or the older size
     * @param path digests as RFC 9162 orders them
     */
    record ProofForm(long first, long size, List<Digest> path) {}
}
