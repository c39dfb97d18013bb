package org.luoshi.server.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.luoshi.server.ledger.tree.Leaf;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of events. */
@Component
class EventRows {

    private static final String COLUMNS = "seq, stream, version, type, payload, actor, at";

    private final JdbcTemplate sql;

    EventRows(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** One statement however many there are: it takes a third of the time of a batch of single rows. */
    void insert(List<Recorded> events, List<Leaf.Seal> seals) {
        sql.update(connection -> insertion(connection, events, seals));
    }

    List<Recorded> of(Stream stream) {
        return sql.query(
                "select " + COLUMNS + " from ledger.event where stream = ? order by version",
                EventRows::recorded,
                stream.toString());
    }

    Optional<Recorded> find(long seq) {
        return sql.query("select " + COLUMNS + " from ledger.event where seq = ?", EventRows::recorded, seq).stream()
                .findFirst();
    }

    /** The versions that streams are at; those that nobody wrote to are left out. */
    Map<String, Integer> versions(Collection<String> streams) {
        Map<String, Integer> versions = new HashMap<>();
        sql.query(
                connection -> {
                    PreparedStatement query = connection.prepareStatement("""
                            select stream, max(version) from ledger.event where stream = any (?) group by stream
                            """);
                    query.setArray(1, connection.createArrayOf("text", streams.toArray()));
                    return query;
                },
                row -> {
                    versions.put(row.getString(1), row.getInt(2));
                });
        return versions;
    }

    static Recorded recorded(ResultSet row, int number) throws SQLException {
        return new Recorded(
                row.getLong("seq"),
                row.getString("stream"),
                row.getInt("version"),
                new Event(row.getString("type"), row.getString("payload")),
                row.getString("actor"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static PreparedStatement insertion(Connection connection, List<Recorded> events, List<Leaf.Seal> seals)
            throws SQLException {
        PreparedStatement insertion = connection.prepareStatement("""
                insert into ledger.event (seq, stream, version, type, payload, actor, at, leaf, sums)
                select * from unnest(?::bigint[], ?::text[], ?::int[], ?::text[], ?::text[], ?::text[],
                                     ?::timestamptz[], ?::bytea[], ?::bytea[])
                """);
        column(insertion, 1, "bigint", events, Recorded::seq);
        column(insertion, 2, "text", events, Recorded::stream);
        column(insertion, 3, "int", events, Recorded::version);
        column(insertion, 4, "text", events, it -> it.event().type());
        column(insertion, 5, "text", events, it -> it.event().payload());
        column(insertion, 6, "text", events, Recorded::actor);
        column(insertion, 7, "text", events, it -> it.at().toString());
        bytes(insertion, 8, seals.stream().map(Leaf.Seal::hash).toList());
        bytes(insertion, 9, seals.stream().map(Leaf.Seal::sums).toList());
        return insertion;
    }

    private static void column(
            PreparedStatement insertion,
            int index,
            String type,
            List<Recorded> events,
            Function<Recorded, Object> value)
            throws SQLException {
        Object[] values = events.stream().map(value).toArray();
        insertion.setArray(index, insertion.getConnection().createArrayOf(type, values));
    }

    private static void bytes(PreparedStatement insertion, int index, List<byte[]> values) throws SQLException {
        insertion.setArray(index, insertion.getConnection().createArrayOf("bytea", values.toArray(byte[][]::new)));
    }
}
