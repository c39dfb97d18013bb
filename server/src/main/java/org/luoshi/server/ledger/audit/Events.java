package org.luoshi.server.ledger.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.luoshi.server.ledger.audit.Finding.Fault;
import org.luoshi.server.ledger.audit.Holdings.StoredEvent;
import org.luoshi.server.ledger.tree.Leaf;

/** Looks at one event after the other: is it there, in its place, and as it was written? */
final class Events {

    private static final int BETWEEN_SIGNS = 10_000;

    private final Trunk trunk;
    private final Findings findings;
    private final LongConsumer progress;
    private final Map<String, Integer> versions = new HashMap<>();
    private final List<StoredEvent> displaced = new ArrayList<>();
    private long last;
    private boolean gapless = true;

    Events(Trunk trunk, Findings findings, LongConsumer progress) {
        this.trunk = trunk;
        this.findings = findings;
        this.progress = progress;
    }

    /** @param seal that the event as it is should have */
    void take(StoredEvent event, Leaf.Seal seal) {
        lookAtPlace(event.leaf());
        lookAtVersion(event.leaf());
        boolean keepsItsLeaf = lookAtContent(event, seal);
        trunk.add(event.leaf(), keepsItsLeaf ? event.seal().hash() : seal.hash());
        if (event.leaf().seq() % BETWEEN_SIGNS == 0) {
            progress.accept(event.leaf().seq());
        }
    }

    /** Those whose parts are right but whose proof is not: moved from another place, or the proof itself was changed. */
    void finish() {
        for (StoredEvent event : displaced) {
            Leaf leaf = event.leaf();
            findings.add(wasWrittenElsewhere(event) ? Fault.ORDER : Fault.LEAF, leaf.seq(), leaf.stream());
        }
    }

    private void lookAtPlace(Leaf leaf) {
        if (leaf.seq() <= last) {
            findings.add(Fault.SURPLUS, leaf.seq(), leaf.stream());
        } else if (leaf.seq() > last + 1) {
            findings.add(new Finding(Fault.MISSING, last + 1, leaf.seq() - 1, ""));
            gapless = false;
        }
        last = Math.max(last, leaf.seq());
    }

    /** Where events are missing, their streams jump: that is no finding of its own. */
    private void lookAtVersion(Leaf leaf) {
        int expected = versions.getOrDefault(leaf.stream(), 0) + 1;
        if (leaf.version() < expected || (leaf.version() > expected && gapless)) {
            findings.add(Fault.VERSION, leaf.seq(), leaf.stream());
        }
        versions.put(leaf.stream(), leaf.version());
    }

    /** Whether the leaf that is kept speaks for the event as it was, so that the tree is to be built from it. */
    private boolean lookAtContent(StoredEvent event, Leaf.Seal seal) {
        if (seal.equalTo(event.seal())) {
            return true;
        }
        List<Leaf.Part> parts = seal.differingFrom(event.seal());
        if (Arrays.equals(seal.hash(), event.seal().hash())) {
            findings.add(Fault.LEAF, event.leaf().seq(), event.leaf().stream());
            return true;
        }
        parts.forEach(part -> findings.add(fault(part), event.leaf().seq(), event.leaf().stream()));
        if (parts.isEmpty() && displaced.size() < Findings.MOST) {
            displaced.add(event);
        }
        return !parts.isEmpty();
    }

    private boolean wasWrittenElsewhere(StoredEvent event) {
        Leaf it = event.leaf();
        return displaced.stream()
                .flatMap(other -> java.util.stream.Stream.of(
                        at(it, other.leaf().seq(), it.version()),
                        at(it, other.leaf().seq(), other.leaf().version()),
                        at(it, it.seq(), it.version() - 1),
                        at(it, it.seq(), it.version() + 1)))
                .anyMatch(leaf -> Arrays.equals(leaf.hash(), event.seal().hash()));
    }

    private static Leaf at(Leaf it, long seq, int version) {
        return new Leaf(seq, it.stream(), version, it.type(), it.actor(), it.at(), it.payload());
    }

    private static Fault fault(Leaf.Part part) {
        return switch (part) {
            case TIME -> Fault.TIME;
            case STREAM -> Fault.STREAM;
            case TYPE -> Fault.TYPE;
            case ACTOR -> Fault.ACTOR;
            case PAYLOAD -> Fault.PAYLOAD;
        };
    }
}
