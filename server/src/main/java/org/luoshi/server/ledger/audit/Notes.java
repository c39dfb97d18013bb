package org.luoshi.server.ledger.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.luoshi.server.ledger.audit.Finding.Fault;
import org.luoshi.server.ledger.checkpoint.Checkpoint;
import org.luoshi.server.ledger.checkpoint.NotACheckpoint;
import org.luoshi.server.ledger.checkpoint.Note;
import org.luoshi.server.ledger.checkpoint.PublicKey;
import org.luoshi.server.ledger.tree.Frontier;

/** The checkpoints: those that the ledger keeps, and those that an auditor brings along. */
final class Notes {

    private final Map<Long, List<Checkpoint>> bySize = new HashMap<>();
    private final Map<String, PublicKey> keys = new HashMap<>();
    private final Set<String> origins = new HashSet<>();
    private final Set<String> signers = new HashSet<>();
    private long lastGood;
    private boolean broken;
    private int count;

    private Notes() {}

    static Notes of(Holdings holdings, List<String> given, Optional<PublicKey> key, Findings findings)
            throws IOException {
        Notes notes = new Notes();
        holdings.keys().forEach(pem -> notes.know(pem, findings));
        key.ifPresent(it -> notes.keys.put(it.id(), it));
        for (Holdings.StoredNote kept : holdings.notes()) {
            notes.read(kept.text(), Optional.of(kept.size()), findings);
        }
        given.forEach(text -> notes.read(text, Optional.empty(), findings));
        if (key.filter(it -> !notes.signers.contains(it.id())).isPresent() && notes.count > 0) {
            findings.add(Fault.KEY, 0, key.get().id());
        }
        return notes;
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** Of those that differ the first is told: what is wrong lies between it and the last one that fits. */
    void compare(Frontier frontier, Findings findings) {
        List<Checkpoint> here = bySize.remove(frontier.size());
        if (here == null || broken) {
            return;
        }
        if (here.stream().allMatch(it -> it.root().equals(frontier.root()))) {
            lastGood = frontier.size();
        } else {
            findings.add(
                    new Finding(Fault.CHECKPOINT_ROOT, lastGood + 1, frontier.size(), "checkpoint " + frontier.size()));
            broken = true;
        }
    }

    void finish(long events, Findings findings) {
        bySize.keySet().stream()
                .filter(size -> size > events)
                .sorted()
                .limit(1)
                .forEach(size ->
                        findings.add(new Finding(Fault.CHECKPOINT_BEYOND, events + 1, size, "checkpoint " + size)));
    }

    private void know(String pem, Findings findings) {
        try {
            PublicKey key = PublicKey.of(pem);
            keys.put(key.id(), key);
        } catch (IllegalArgumentException e) {
            findings.add(Fault.KEY, 0, "");
        }
    }

    private void read(String text, Optional<Long> size, Findings findings) {
        count++;
        String name = "checkpoint" + size.map(it -> " " + it).orElse("");
        try {
            Note note = Note.of(text);
            Checkpoint checkpoint = note.checkpoint();
            origins.add(checkpoint.origin());
            if (origins.size() > 1 || size.filter(it -> it != checkpoint.size()).isPresent()) {
                findings.add(Fault.CHECKPOINT_UNREADABLE, 0, name);
            }
            check(note, findings);
            bySize.computeIfAbsent(checkpoint.size(), any -> new ArrayList<>()).add(checkpoint);
        } catch (NotACheckpoint e) {
            findings.add(Fault.CHECKPOINT_UNREADABLE, 0, name);
        }
    }

    private void check(Note note, Findings findings) {
        PublicKey key = keys.get(note.keyId());
        if (key != null && note.isSignedBy(key)) {
            signers.add(key.id());
        } else {
            findings.add(
                    Fault.CHECKPOINT_SIGNATURE,
                    0,
                    "checkpoint " + note.checkpoint().size());
        }
    }
}
