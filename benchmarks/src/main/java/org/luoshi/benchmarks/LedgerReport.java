package org.luoshi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.luoshi.server.Offline;
import org.luoshi.server.database.Access;

/**
 * What the ledger costs, on the embedded PostgreSQL as the product runs it, with {@code fsync} on.
 *
 * <p>{@code append} and {@code verify} are the ledger alone; each further report (pages under load) gets a name of its own
 * beside them.
 */
final class LedgerReport {

    private static final Set<String> NAMES = Set.of("append", "verify");
    private static final int EVENTS = 1_000_000;

    private LedgerReport() {}

    static void run(List<String> arguments) throws IOException {
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
}
