package org.luoshi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.luoshi.server.Offline;
import org.luoshi.server.ledger.Entry;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.Recorded;
import org.luoshi.server.ledger.tree.Leaf;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Bulk append beside batched JDBC inserts of the same rows into a table with the same columns, checks and indexes, in one
 * run, turn and turn about. Both commit after each thousand. The peer's hashes are made beforehand; the ledger makes its
 * own, grows the tree and looks at versions within the time.
 */
final class AppendReport {

    private static final int ROUNDS = 9;
    private static final int ROWS = 20_000;
    private static final int TO_A_COMMIT = 1_000;

    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Connection plain;
    private final Connection rewriting;
    private final LedgerEvents events = new LedgerEvents();

    AppendReport(Offline server, Path data) throws SQLException, IOException {
        this.ledger = server.get(Ledger.class);
        this.transaction = new TransactionTemplate(server.get(PlatformTransactionManager.class));
        this.plain = connect(server, data, "");
        this.rewriting = connect(server, data, "?reWriteBatchedInserts=true");
    }

    private enum Way {
        LEDGER,
        PLAIN,
        REWRITING
    }

    void run() throws SQLException {
        prepare();
        long[][] nanos = new long[Way.values().length][ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            long size = ledger.size();
            List<Entry> entries = events.next(ROWS);
            List<Recorded> rows = LedgerEvents.recorded(entries, size);
            List<Leaf.Seal> seals = rows.stream().map(it -> it.leaf().seal()).toList();
            for (int turn = 0; turn < nanos.length; turn++) {
                Way way = Way.values()[Math.floorMod(turn + round, nanos.length)];
                long begun = System.nanoTime();
                write(way, entries, rows, seals);
                if (round >= 0) { // the first warms up
                    nanos[way.ordinal()][round] = System.nanoTime() - begun;
                }
            }
        }
        print(nanos);
        plain.close();
        rewriting.close();
    }

    private void write(Way way, List<Entry> entries, List<Recorded> rows, List<Leaf.Seal> seals) throws SQLException {
        for (int from = 0; from < ROWS; from += TO_A_COMMIT) {
            int to = from + TO_A_COMMIT;
            List<Entry> some = entries.subList(from, to);
            switch (way) {
                case LEDGER -> transaction.executeWithoutResult(status -> ledger.appendAll(some));
                case PLAIN -> insert(plain, "bench.plain", rows.subList(from, to), seals.subList(from, to));
                case REWRITING -> insert(rewriting, "bench.rewriting", rows.subList(from, to), seals.subList(from, to));
            }
        }
    }

    private void prepare() throws SQLException {
        try (Statement statement = plain.createStatement()) {
            statement.execute("create schema bench");
            statement.execute("create table bench.plain (like ledger.event including all)");
            statement.execute("create table bench.rewriting (like ledger.event including all)");
        }
        plain.commit();
    }

    private static void insert(Connection connection, String table, List<Recorded> rows, List<Leaf.Seal> seals)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into %s (seq, stream, version, type, payload, actor, at, leaf, sums)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """.formatted(table))) {
            for (int i = 0; i < rows.size(); i++) {
                Recorded it = rows.get(i);
                insert.setLong(1, it.seq());
                insert.setString(2, it.stream());
                insert.setInt(3, it.version());
                insert.setString(4, it.event().type());
                insert.setString(5, it.event().payload());
                insert.setString(6, it.actor());
                insert.setObject(7, it.at().atOffset(ZoneOffset.UTC));
                insert.setBytes(8, seals.get(i).hash());
                insert.setBytes(9, seals.get(i).sums());
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private static void print(long[][] nanos) {
        List<String> lines = new ArrayList<>();
        double ledger = median(nanos[Way.LEDGER.ordinal()]);
        for (Way way : Way.values()) {
            double median = median(nanos[way.ordinal()]);
            lines.add("%-38s %,12.0f %10.2f"
                    .formatted(
                            switch (way) {
                                case LEDGER -> "ledger (appendAll)";
                                case PLAIN -> "batched inserts";
                                case REWRITING -> "batched inserts, reWriteBatchedInserts";
                            },
                            ROWS / (median / 1e9),
                            median / ledger));
        }
        System.out.printf(
                "%nappend: %d rounds of %,d events of %d to a commit, medians%n%-38s %12s %10s%n",
                ROUNDS, ROWS, TO_A_COMMIT, "", "events/s", "ledger is");
        lines.forEach(System.out::println);
    }

    private static double median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static Connection connect(Offline server, Path data, String options) throws SQLException, IOException {
        try (Connection pooled = server.get(DataSource.class).getConnection()) {
            String url = pooled.getMetaData().getURL();
            Connection connection = DriverManager.getConnection(
                    url + options,
                    pooled.getMetaData().getUserName(),
                    Files.readString(data.resolve("password")).strip());
            connection.setAutoCommit(false);
            return connection;
        }
    }
}
