package org.luoshi.server.ledger.audit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.luoshi.server.ledger.tree.Leaf;

/** A ledger in its database, as it was when this was opened: appends meanwhile are not seen. */
public final class DatabaseHoldings implements Holdings {

    private static final int ROWS_AT_A_TIME = 4096;

    private final Connection connection;

    private DatabaseHoldings(Connection connection) {
        this.connection = connection;
    }

    public static DatabaseHoldings open(DataSource source) throws IOException {
        try {
            Connection connection = source.getConnection();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            return new DatabaseHoldings(connection);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public Head head() throws IOException {
        return list("select size, frontier from ledger.head", row -> new Head(row.getLong(1), row.getBytes(2)))
                .getFirst();
    }

    @Override
    public void events(Consumer<StoredEvent> each) throws IOException {
        each("""
                select seq, stream, version, type, actor, at, payload, leaf, sums from ledger.event order by seq
                """, row -> each.accept(event(row)));
    }

    @Override
    public List<StoredSubtree> subtrees() throws IOException {
        return list(
                "select level, place, hash from ledger.subtree order by level, place",
                row -> new StoredSubtree(row.getInt(1), row.getLong(2), row.getBytes(3)));
    }

    @Override
    public List<StoredNote> notes() throws IOException {
        return list(
                "select size, note from ledger.checkpoint order by size",
                row -> new StoredNote(row.getLong(1), row.getString(2)));
    }

    @Override
    public List<String> keys() throws IOException {
        return list("select public_key from ledger.signer order by key_id", row -> row.getString(1));
    }

    /** File by file, as one may be large. */
    @Override
    public void files(Consumer<StoredFile> each) throws IOException {
        for (String digest : list("select digest from ledger.file order by digest", row -> row.getString(1))) {
            try (PreparedStatement query =
                    connection.prepareStatement("select digest, content from ledger.file where digest = ?")) {
                query.setString(1, digest);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        each.accept(new StoredFile(row.getString(1), row.getBytes(2)));
                    }
                }
            } catch (SQLException e) {
                throw failed(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Taking {
        void row(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String query, Reading<T> reading) throws IOException {
        List<T> rows = new ArrayList<>();
        each(query, row -> rows.add(reading.of(row)));
        return rows;
    }

    private void each(String query, Taking taking) throws IOException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    taking.row(row);
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                new Leaf(
                        row.getLong(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        row.getString(7)),
                new Leaf.Seal(row.getBytes(8), row.getBytes(9)));
    }

    private static IOException failed(SQLException e) {
        return new IOException(e.getMessage(), e);
    }
}
