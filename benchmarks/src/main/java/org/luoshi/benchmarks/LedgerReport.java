package org.luoshi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.luoshi.benchmarks.load.LoadReport;
import org.luoshi.server.Offline;
import org.luoshi.server.database.Access;

/**
 * What the ledger costs, on the embedded PostgreSQL as the product runs it, with {@code fsync} on.
 *
 * <p>{@code append} and {@code verify} are the ledger alone; {@code load} is the whole server, and runs only when asked for.
 */
final class LedgerReport {

    private static final Set<String> NAMES = Set.of("append", "verify");
    private static final int EVENTS = 1_000_000;
    private static final long MATTERS = 100_000;
    private static final long EVENTS_TO_A_MATTER = 50;
    private static final int USERS = 20;

    private LedgerReport() {}

    static void run(List<String> arguments) throws IOException {
        if (arguments.contains("load")) {
            load(arguments.stream().filter(it -> !it.equals("load")).toList());
            return;
        }
        System.setProperty("logback.configurationFile", "org/luoshi/server/command/silent-logback.xml");
        List<String> names = arguments.stream().filter(NAMES::contains).toList();
        int events = arguments.stream()
                .filter(it -> !NAMES.contains(it))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(EVENTS);
        System.out.println(Machine.description() + Machine.load());
        Path data = Files.createTempDirectory("luoshi-bench");
        try (Offline server = Offline.open(data, "", Access.Purpose.CREATE)) {
            if (names.isEmpty() || names.contains("append")) {
                new AppendReport(server, data).run();
            }
            if (names.isEmpty() || names.contains("verify")) {
                VerifyReport.run(server, events);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            Folders.delete(data);
        }
    }

    /** {@code load [MATTERS] [EVENTS] [USERS] [DIR]}; a folder that is named is kept, and gone on with the next time. */
    private static void load(List<String> arguments) throws IOException {
        long matters = arguments.isEmpty() ? MATTERS : Long.parseLong(arguments.get(0));
        long events = arguments.size() < 2 ? matters * EVENTS_TO_A_MATTER : Long.parseLong(arguments.get(1));
        int users = arguments.size() < 3 ? USERS : Integer.parseInt(arguments.get(2));
        System.out.println(Machine.description() + Machine.load());
        if (arguments.size() > 3) {
            LoadReport.run(Path.of(arguments.get(3)).toAbsolutePath(), matters, events, users);
            return;
        }
        Path data = Files.createTempDirectory("luoshi-bench");
        try {
            LoadReport.run(data, matters, events, users);
        } finally {
            Folders.delete(data);
        }
    }
}
