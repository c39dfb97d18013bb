package org.luoshi.server.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.luoshi.server.shared.Who;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one place that appends. */
@Component
public class Ledger {

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    Ledger(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /**
     * Appends events to a stream inside the caller's transaction, so that they and what the caller writes with them
     * stand or fall together. Other appends wait until that transaction ends: append last.
     *
     * @param expectedVersion the version of the stream that the events were decided on, 0 for a new one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Appended append(Stream stream, int expectedVersion, List<Event> events, Who who, Instant at) {
        long size = grow(events.size());
        int version = version(stream);
        if (version != expectedVersion) {
            grow(-events.size());
            return new Appended.Conflict(version);
        }
        insert(stream, expectedVersion, events, size - events.size(), who, at);
        return new Appended.At(expectedVersion + events.size());
    }

    /** A stream's events in their order; empty for one that nobody wrote to. */
    public List<Recorded> read(Stream stream) {
        return sql.sql("""
                        select seq, stream, version, type, payload, actor, at
                          from ledger.event
                         where stream = :stream
                         order by version
                        """)
                .param("stream", stream.toString())
                .query(Ledger::recorded)
                .list();
    }

    /** How many events there are. */
    public long size() {
        return sql.sql("select size from ledger.head").query(Long.class).single();
    }

    private long grow(int by) {
        return sql.sql("update ledger.head set size = size + :by returning size")
                .param("by", by)
                .query(Long.class)
                .single();
    }

    private int version(Stream stream) {
        return sql.sql("select coalesce(max(version), 0) from ledger.event where stream = :stream")
                .param("stream", stream.toString())
                .query(Integer.class)
                .single();
    }

    private void insert(Stream stream, int version, List<Event> events, long size, Who who, Instant at) {
        OffsetDateTime moment = at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        List<Object[]> rows = IntStream.range(0, events.size())
                .mapToObj(i -> new Object[] {
                    size + i + 1,
                    stream.toString(),
                    version + i + 1,
                    events.get(i).type(),
                    events.get(i).payload(),
                    who.name(),
                    moment
                })
                .toList();
        batches.batchUpdate("""
                insert into ledger.event (seq, stream, version, type, payload, actor, at)
                values (?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private static Recorded recorded(ResultSet row, int number) throws SQLException {
        return new Recorded(
                row.getLong("seq"),
                row.getString("stream"),
                row.getInt("version"),
                new Event(row.getString("type"), row.getString("payload")),
                row.getString("actor"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
