package org.luoshi.server.ledger.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.server.ledger.audit.Finding.Fault;
import org.luoshi.server.ledger.audit.Holdings.StoredSubtree;
import org.luoshi.server.ledger.tree.Frontier;
import org.luoshi.server.ledger.tree.Leaf;
import org.luoshi.server.shared.Digest;

/** Grows the tree anew from the leaves, and holds subtrees, head and checkpoints to it. */
final class Trunk {

    private final Map<Place, byte[]> kept = new HashMap<>();
    private final Notes notes;
    private final Findings findings;
    private final Frontier frontier = new Frontier();
    private long last;

    /** Whether each leaf stood in its place so far; from a gap on nothing can be said of the tree. */
    private boolean whole = true;

    private record Place(int level, long number) {

        Finding differs() {
            return new Finding(Fault.SUBTREE, (number << level) + 1, (number + 1) << level, "");
        }
    }

    Trunk(List<StoredSubtree> kept, Notes notes, Findings findings) {
        kept.forEach(it -> this.kept.put(new Place(it.level(), it.place()), it.hash()));
        this.notes = notes;
        this.findings = findings;
    }

    void add(Leaf leaf, byte[] hash) {
        last = Math.max(last, leaf.seq());
        whole &= leaf.seq() == frontier.size() + 1;
        frontier.add(hash, this::compare);
        if (whole) {
            notes.compare(frontier, findings);
        }
    }

    void finish(Holdings.Head head) {
        if (head.size() > last) {
            findings.add(new Finding(Fault.MISSING, last + 1, head.size(), ""));
            whole = false;
        } else if (head.size() < last) {
            findings.add(new Finding(Fault.SURPLUS, head.size() + 1, last, ""));
        } else if (whole && !Arrays.equals(head.peaks(), frontier.peaks())) {
            findings.add(Fault.HEAD, 0, "head");
        }
        if (whole) {
            kept.keySet().forEach(place -> findings.add(place.differs()));
        }
        notes.finish(last, findings);
    }

    long size() {
        return frontier.size();
    }

    Digest root() {
        return frontier.root();
    }

    private void compare(int level, long number, byte[] hash) {
        Place place = new Place(level, number);
        byte[] stored = kept.remove(place);
        if (whole && !Arrays.equals(stored, hash)) {
            findings.add(place.differs());
        }
    }
}
