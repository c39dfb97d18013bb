package org.luoshi.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} in the middle of an import. The middle is reached for certain: the test locks a table that the import
 * must write to, and kills the server once the import waits for it.
 */
class KilledServerIT {

    /** The tables that an import writes to, in its order. */
    private static final List<String> STEPS = List.of(
            "ledger.file",
            "ledger.event",
            "document.document",
            "document.text",
            "intake.review",
            "intake.sentence",
            "intake.candidate");

    private static final int MOMENTS = 3;
    private static final int LINES = 3000;
    private static final long SEED = 20260228;

    @TempDir
    Path temporary;

    @Test
    void startsByItselfAndHoldsAllOrNothingOfTheImport() throws Exception {
        Path data = temporary.resolve("data");
        Map<String, String> place = PackagedServer.sampleOf(report(), temporary.resolve("samples"));
        killWhenIdle(data);

        for (String step : moments()) {
            PackagedServer server = PackagedServer.start(PackagedServer.freePort(), data, place, "--demo");
            killInTheMiddle(server, step);
        }

        try (PackagedServer server = PackagedServer.start(PackagedServer.freePort(), data, place, "--demo")) {
            server.awaitAnswer();
            try (Connection database = server.connect()) {
                server.await("the whole import", () -> holdsAll(database) ? Optional.of(true) : Optional.empty());
            }
            server.stop();
            assertThat(Postmaster.anyAliveIn(server.cluster())).isFalse();
        }
    }

    @Test
    void theSecondServerOnTheSameDataSaysWhy() throws Exception {
        Path data = temporary.resolve("shared");
        try (PackagedServer first = PackagedServer.start(data)) {
            first.awaitAnswer();

            PackagedServer second = PackagedServer.start(data);

            assertThat(second.awaitEnd()).isNotZero();
            assertThat(second.output()).contains("正被另一个落实服务使用").hasLineCount(1);
            PackagedServer samePort = PackagedServer.start(first.port(), temporary.resolve("other"), Map.of());
            assertThat(samePort.awaitEnd()).isNotZero();
            assertThat(samePort.output()).contains("已被占用").hasLineCount(1);
        }
    }

    private static void killWhenIdle(Path data) throws Exception {
        PackagedServer server = PackagedServer.start(data);
        server.awaitAnswer();
        server.kill();
        assertThat(Postmaster.anyAliveIn(server.cluster()))
                .as("the orphan that the next start must stop")
                .isTrue();
    }

    private static void killInTheMiddle(PackagedServer server, String step) throws Exception {
        try (Connection database = server.connect();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("lock table %s in share row exclusive mode".formatted(step));
            try (Connection observer = server.connect()) {
                server.await("an import that waits for " + step, () -> waits(observer, step));
                server.kill();
            }
            database.rollback();
            assertThat(sizes(database)).as("after a kill at " + step).allMatch(size -> size == 0);
        }
    }

    private static Optional<Boolean> waits(Connection observer, String step) throws SQLException {
        String query = """
                select from pg_stat_activity
                 where wait_event_type = 'Lock' and query ilike 'insert into %s%%'
                """.formatted(step);
        try (Statement statement = observer.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            return found.next() ? Optional.of(true) : Optional.empty();
        }
    }

    private static boolean holdsAll(Connection database) throws SQLException {
        List<Long> sizes = sizes(database);
        if (sizes.get(STEPS.indexOf("document.document")) == 0) {
            return false;
        }
        try (Statement statement = database.createStatement();
                ResultSet received = statement.executeQuery("""
                        select (payload::json ->> 'sentences')::bigint, (payload::json ->> 'candidates')::bigint
                          from ledger.event where type like 'intake.document-received.%'
                        """)) {
            assertThat(received.next()).isTrue();
            assertThat(sizes.get(STEPS.indexOf("intake.sentence"))).isEqualTo(received.getLong(1));
            assertThat(sizes.get(STEPS.indexOf("intake.candidate"))).isEqualTo(received.getLong(2));
            assertThat(sizes.get(STEPS.indexOf("document.text"))).isEqualTo(1);
            return true;
        }
    }

    /** How many rows each step has left. */
    private static List<Long> sizes(Connection database) throws SQLException {
        List<Long> sizes = new ArrayList<>();
        for (String step : STEPS) {
            try (Statement statement = database.createStatement();
                    ResultSet counted = statement.executeQuery("select count(*) from " + ofTheImport(step))) {
                counted.next();
                sizes.add(counted.getLong(1));
            }
        }
        return sizes;
    }

    /** The sample organisation, which comes in before, is on the ledger too. */
    private static String ofTheImport(String step) {
        return step.equals("ledger.event") ? "ledger.event where stream like 'review:%'" : step;
    }

    private static List<String> moments() {
        List<String> steps = new ArrayList<>(STEPS);
        Collections.shuffle(steps, new Random(SEED));
        return steps.subList(0, MOMENTS);
    }

    private static String report() {
        return "2026年临澜区政府工作报告\n"
                + IntStream.range(0, LINES)
                        .mapToObj(number -> "新建社区食堂%d个，由区民政局牵头，年内建成。".formatted(number + 2))
                        .collect(Collectors.joining("\n"));
    }
}
