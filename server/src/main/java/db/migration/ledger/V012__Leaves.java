package db.migration.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.luoshi.server.ledger.tree.Frontier;
import org.luoshi.server.ledger.tree.Leaf;

/** Gives the events of before the history tree their leaves, and plants the tree over them. */
public final class V012__Leaves extends BaseJavaMigration {

    private static final int BATCH = 2000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter table ledger.event disable trigger event_never_changes");
            Frontier frontier = new Frontier();
            while (addLeaves(connection, frontier)) {}
            statement.execute("alter table ledger.event enable trigger event_never_changes");
            save(connection, frontier);
        }
    }

    private static boolean addLeaves(Connection connection, Frontier frontier) throws SQLException {
        long before = frontier.size();
        try (PreparedStatement query = connection.prepareStatement("""
                        select seq, stream, version, type, actor, at, payload
                          from ledger.event where seq > ? order by seq limit ?
                        """);
                PreparedStatement update =
                        connection.prepareStatement("update ledger.event set leaf = ?, sums = ? where seq = ?");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into ledger.subtree (level, place, hash) values (?, ?, ?)")) {
            query.setLong(1, before);
            query.setInt(2, BATCH);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Leaf leaf = leaf(row);
                    Leaf.Seal seal = leaf.seal();
                    frontier.add(seal.hash(), (level, place, hash) -> batch(insert, level, place, hash));
                    batch(update, seal.hash(), seal.sums(), leaf.seq());
                }
            }
            update.executeBatch();
            insert.executeBatch();
        }
        return frontier.size() > before;
    }

    private static Leaf leaf(ResultSet row) throws SQLException {
        return new Leaf(
                row.getLong("seq"),
                row.getString("stream"),
                row.getInt("version"),
                row.getString("type"),
                row.getString("actor"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("payload"));
    }

    private static void batch(PreparedStatement statement, Object... values) {
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the history tree could not be planted", e);
        }
    }

    private static void save(Connection connection, Frontier frontier) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update ledger.head set frontier = ?")) {
            update.setBytes(1, frontier.peaks());
            update.executeUpdate();
        }
    }
}
