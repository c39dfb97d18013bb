package org.luoshi.server.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.luoshi.server.shared.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one place that appends. */
@Component
public class Ledger {

    private final EventRows rows;
    private final Projections projections;
    private final JdbcClient sql;

    Ledger(EventRows rows, Projections projections, JdbcClient sql) {
        this.rows = rows;
        this.projections = projections;
        this.sql = sql;
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
        long size = lock();
        Map<String, Integer> versions = rows.versions(List.of(stream.toString()));
        int version = versions.getOrDefault(stream.toString(), 0);
        if (version != expectedVersion) {
            return new Appended.Conflict(version);
        }
        write(size, versions, List.of(new Entry(stream, expectedVersion, events, who, at)));
        return new Appended.At(expectedVersion + events.size());
    }

    /**
     * Appends to many streams at once, in the order given; a stream may come more than once. Meant for loading, some
     * thousand events a call. Throws where a stream is not at its expected version: nothing may then be committed.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void appendAll(List<Entry> entries) {
        projections.kinds();
        long size = lock();
        List<String> streams =
                entries.stream().map(it -> it.stream().toString()).distinct().toList();
        write(size, rows.versions(streams), entries);
    }

    /** A stream's events in their order; empty for one that nobody wrote to. */
    public List<Recorded> read(Stream stream) {
        return rows.of(stream);
    }

    /** How many events there are. */
    public long size() {
        return sql.sql("select size from ledger.head").query(Long.class).single();
    }

    /** From here to the end of the transaction nobody else appends. */
    private long lock() {
        return sql.sql("select size from ledger.head for update")
                .query(Long.class)
                .single();
    }

    private void write(long size, Map<String, Integer> versions, List<Entry> entries) {
        List<Recorded> events = recorded(size, versions, entries);
        if (events.isEmpty()) {
            return;
        }
        rows.insert(events);
        sql.sql("update ledger.head set size = :size")
                .param("size", size + events.size())
                .update();
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
