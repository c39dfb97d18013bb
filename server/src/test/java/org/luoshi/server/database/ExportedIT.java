package org.luoshi.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration is exported while it runs, imported into an empty instance, and looks the same there. */
class ExportedIT {

    private static final Pattern DOCUMENT = Pattern.compile("href=\"(/documents/\\d+)[\"?]");
    private static final Pattern MATTER = Pattern.compile("href=\"(/matters/[0-9a-f-]{36})\"");
    private static final Pattern UNIT = Pattern.compile("href=\"(/units/[a-z][a-z0-9-]*)\"");
    private static final int CONFIRMED = 20;
    private static final long QUIET = 5_000_000_000L;

    @TempDir
    Path temporary;

    @Test
    void anImportedInstanceIsTheSame() throws Exception {
        Path data = temporary.resolve("data");
        Path file = temporary.resolve("luoshi.zip");
        Map<String, String> pages;
        List<String> checkpoints;
        try (PackagedServer server = demonstration(data)) {
            assertThat(sample(server)).isEqualTo("8 chains, 300 enterprises, 80 leads, 10 talents, 30 parcels");
            Caller chief = chief(server);
            confirmSome(chief);
            pages = pages(chief);
            PackagedServer.run("export", file.toString(), "--data=" + data);
            PackagedServer.run("verify", file.toString());
            PackagedServer.run("verify", "--data=" + data);
            checkpoints = checkpoints(server);
        }
        Path other = temporary.resolve("other");
        PackagedServer.run("import", file.toString(), "--data=" + other);
        try (PackagedServer server = demonstration(other)) {
            PackagedServer.run("verify", "--data=" + other);
            assertThat(checkpoints(server)).containsAll(checkpoints);
            Map<String, String> again = pages(chief(server));
            assertThat(again.keySet()).isEqualTo(pages.keySet());
            pages.forEach((path, page) -> assertThat(again.get(path)).as(path).isEqualTo(page));
        }
        print(pages, checkpoints, Files.size(file));
    }

    private static PackagedServer demonstration(Path data) throws Exception {
        PackagedServer server = PackagedServer.start(data, "--demo");
        server.awaitAnswer();
        awaitQuiet(server);
        return server;
    }

    /** The sample comes in behind the first page; it is all there once the ledger has not grown for five seconds. */
    private static void awaitQuiet(PackagedServer server) throws Exception {
        long[] seen = {0, System.nanoTime()};
        server.await("a ledger at rest", () -> {
            LockSupport.parkNanos(200_000_000);
            long size = size(server);
            if (size != seen[0]) {
                seen[0] = size;
                seen[1] = System.nanoTime();
            }
            return size > 0 && System.nanoTime() - seen[1] > QUIET ? Optional.of(true) : Optional.empty();
        });
    }

    private static long size(PackagedServer server) throws Exception {
        return Long.parseLong(
                column(server, "select size::text from ledger.head").getFirst());
    }

    /** What numbers and chains the sample has, all of it by the imports that a user has. */
    private static String sample(PackagedServer server) throws Exception {
        assertThat(Long.parseLong(column(server, "select count(*)::text from measure.indicator where parent is null")
                        .getFirst()))
                .isGreaterThanOrEqualTo(40);
        return column(server, """
                select format('%s chains, %s enterprises, %s leads, %s talents, %s parcels',
                    (select count(*) from chain.chain), (select count(*) from chain.enterprise),
                    (select count(*) from matter.matter where playbook = 'lead'),
                    (select count(*) from matter.matter where playbook = 'talent'),
                    (select count(*) from pipeline.parcel))
                """).getFirst();
    }

    private static List<String> checkpoints(PackagedServer server) throws Exception {
        return column(server, "select note from ledger.checkpoint order by size");
    }

    private static List<String> column(PackagedServer server, String query) throws Exception {
        try (Connection database = server.connect()) {
            return column(database, query);
        }
    }

    private static List<String> column(Connection database, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static Caller chief(PackagedServer server) throws Exception {
        Caller chief = new Caller(server.port());
        chief.logIn("dcs.chief");
        return chief;
    }

    private static void confirmSome(Caller chief) throws Exception {
        int done = 0;
        for (int candidate = 1; candidate <= CONFIRMED; candidate++) {
            HttpResponse<String> answer =
                    chief.post("/documents/1/candidates/%d/confirmation".formatted(candidate), Map.of("version", "1"));
            done += answer.headers().firstValue("Location").orElse("").contains("said=confirmed") ? 1 : 0;
        }
        assertThat(done).isGreaterThan(0);
    }

    /**
     * The lists, and each document, matter and unit that they lead to; without the ledger's page, which says whose key
     * signed the last checkpoint: another one's, after an import.
     */
    private static Map<String, String> pages(Caller chief) throws Exception {
        TreeSet<String> paths = new TreeSet<>(List.of(
                "/",
                "/documents",
                "/matters",
                "/units",
                "/indicators",
                "/chains",
                "/enterprises",
                "/leads",
                "/leads/funnel"));
        for (String list : List.copyOf(paths)) {
            String page = chief.get(list).body();
            for (Pattern link : List.of(DOCUMENT, MATTER, UNIT)) {
                Matcher found = link.matcher(page);
                while (found.find()) {
                    paths.add(found.group(1));
                }
            }
        }
        Map<String, String> pages = new TreeMap<>();
        for (String path : paths) {
            HttpResponse<String> answer = chief.get(path);
            pages.put(path, answer.statusCode() + "\n" + common(answer.body()));
        }
        return pages;
    }

    /** A page without what goes on with the clock between two requests: the line of today, and working time left. */
    private static String common(String page) {
        return page.replaceAll("class=\"tick\" x=\"[\\d.]+%\"", "class=\"tick\"")
                .replaceAll("[\\d.]+ (个工作日|个工作小时|小时|分钟)", "…");
    }

    @SuppressWarnings("SystemOut") // the figures are the point of the run
    private static void print(Map<String, String> pages, List<String> checkpoints, long bytes) {
        System.out.printf(
                "export and import: %d pages equal, %d checkpoints equal, %,d bytes%n",
                pages.size(), checkpoints.size(), bytes);
    }
}
