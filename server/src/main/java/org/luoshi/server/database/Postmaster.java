package org.luoshi.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code postmaster.pid} says about a database directory, and whether it is true.
 *
 * <p>The file alone proves nothing: after a crash or a power cut it stays behind, its number may meanwhile belong to
 * another program, or to a dead process that nobody has reaped (a zombie, usual where the first process of a container
 * does not reap). PostgreSQL refuses to start in each of these cases, and its {@code pg_ctl} would stop the other
 * program.
 *
 * @param pid of the process that wrote the file
 * @param port where it listens
 * @param ready whether it says that it takes connections
 */
record Postmaster(long pid, int port, boolean ready) {

    /** PostgreSQL writes the process number on the first line, the port on the fourth, its state on the eighth. */
    static Optional<Postmaster> of(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(file(cluster));
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            boolean ready = lines.size() > 7 && lines.get(7).strip().equals("ready");
            int port = lines.size() > 3 ? Integer.parseInt(lines.get(3).strip()) : 0;
            return Optional.of(new Postmaster(Long.parseLong(lines.getFirst().strip()), port, ready));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Whether the process lives and works on that directory. */
    boolean isAliveIn(Path cluster) {
        return hasProc() ? worksIn(pid, cluster) : looksLikePostgres(pid);
    }

    /** Whether any process, the postmaster's children included, still works on that directory. */
    static boolean anyAliveIn(Path cluster) {
        return hasProc()
                ? ProcessHandle.allProcesses().anyMatch(process -> worksIn(process.pid(), cluster))
                : of(cluster).filter(it -> looksLikePostgres(it.pid)).isPresent();
    }

    /** PostgreSQL's processes make the data directory their working directory. */
    private static boolean worksIn(long pid, Path cluster) {
        Path process = Path.of("/proc", Long.toString(pid));
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(cluster.toRealPath()) && !isZombie(process);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isZombie(Path process) throws IOException {
        try (Stream<String> lines = Files.lines(process.resolve("status"))) {
            return lines.anyMatch(line -> line.startsWith("State:") && line.contains("Z"));
        }
    }

    private static boolean looksLikePostgres(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }

    private static boolean hasProc() {
        return Files.isDirectory(Path.of("/proc/self"));
    }
}
