package org.luoshi.server.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.ledger.tree.Consistency;
import org.luoshi.server.ledger.tree.Frontier;
import org.luoshi.server.ledger.tree.History;
import org.luoshi.server.ledger.tree.Inclusion;
import org.luoshi.server.ledger.tree.Leaf;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.Who;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one place that appends. */
@Component
public class Ledger {

    private final EventRows rows;
    private final Projections projections;
    private final Head head;

    Ledger(EventRows rows, Projections projections, Head head) {
        this.rows = rows;
        this.projections = projections;
        this.head = head;
    }

    /**
     * Appends events to a stream and brings the read models of its kind up to them, inside the caller's transaction, so
     * that all stand or fall together. Other appends wait until that transaction ends: append last.
     *
     * @param expectedVersion the version of the stream that the events were decided on, 0 for a new one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Appended append(Stream stream, int expectedVersion, List<Event> events, Who who, Instant at) {
        projections.kinds();
        Frontier frontier = head.lock();
        Map<String, Integer> versions = rows.versions(List.of(stream.toString()));
        int version = versions.getOrDefault(stream.toString(), 0);
        if (version != expectedVersion) {
            return new Appended.Conflict(version);
        }
        write(frontier, versions, List.of(new Entry(stream, expectedVersion, events, who, at)));
        return new Appended.At(expectedVersion + events.size());
    }

    /**
     * Appends to many streams at once, in the order given; a stream may come more than once. Meant for loading, some
     * thousand events a call. Throws where a stream is not at its expected version: nothing may then be committed.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void appendAll(List<Entry> entries) {
        projections.kinds();
        Frontier frontier = head.lock();
        List<String> streams =
                entries.stream().map(it -> it.stream().toString()).distinct().toList();
        write(frontier, rows.versions(streams), entries);
    }

    /** A stream's events in their order; empty for one that nobody wrote to. */
    public List<Recorded> read(Stream stream) {
        return rows.of(stream);
    }

    /** The event at that place, from 1; empty where there is none. */
    public Optional<Recorded> find(long seq) {
        return rows.find(seq);
    }

    /** How many events there are. */
    public long size() {
        return head.now().size();
    }

    /** The root of the history tree over all events so far. */
    public Digest root() {
        return head.now().root();
    }

    /** The root when there were that many events. */
    @Transactional(readOnly = true)
    public Digest rootAt(long size) {
        return history().root(size);
    }

    /**
     * The proof that an event is among the first {@code size}, and was there as it is now.
     *
     * @param seq of the event, from 1
     */
    @Transactional(readOnly = true)
    public Inclusion inclusion(long seq, long size) {
        return history().inclusion(seq - 1, size);
    }

    /** The proof that from the first {@code old} events to the first {@code size} nothing was changed, only added. */
    @Transactional(readOnly = true)
    public Consistency consistency(long old, long size) {
        return history().consistency(old, size);
    }

    private History history() {
        return new History(head, size());
    }

    private void write(Frontier frontier, Map<String, Integer> versions, List<Entry> entries) {
        List<Recorded> events = recorded(frontier.size(), versions, entries);
        if (events.isEmpty()) {
            return;
        }
        List<Leaf.Seal> seals = events.stream().map(it -> it.leaf().seal()).toList();
        rows.insert(events, seals);
        head.grow(frontier, seals.stream().map(Leaf.Seal::hash).toList());
        projections.apply(events);
    }

    private static List<Recorded> recorded(long size, Map<String, Integer> versions, List<Entry> entries) {
        List<Recorded> events = new ArrayList<>();
        for (Entry entry : entries) {
            String stream = entry.stream().toString();
            int version = versions.getOrDefault(stream, 0);
            if (version != entry.expectedVersion()) {
                throw new IllegalStateException("%s is at version %d, not %d. Maybe somebody else wrote to it"
                        .formatted(stream, version, entry.expectedVersion()));
            }
            Instant at = entry.at().truncatedTo(ChronoUnit.MICROS);
            for (Event event : entry.events()) {
                version++;
                events.add(new Recorded(
                        size + events.size() + 1,
                        stream,
                        version,
                        event,
                        entry.who().toString(),
                        at));
            }
            versions.put(stream, version);
        }
        return events;
    }
}
