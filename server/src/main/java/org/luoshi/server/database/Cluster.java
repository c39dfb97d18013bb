package org.luoshi.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own: its programs, its data and its log in one directory, started and stopped with the product.
 *
 * <p>It listens on the loopback address only and asks for a random password (SCRAM), which lies beside the data,
 * readable by this user alone: other users of the machine can reach the port but not what is behind it. Everything
 * answered is on disk ({@code fsync}, {@code synchronous_commit} and {@code full_page_writes} on). Run as root, which
 * PostgreSQL refuses, its programs go into a user namespace of their own.
 */
final class Cluster implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final String VERSION = "18.6.0";
    static final String USER = "luoshi";
    /** Crash recovery after a power cut replays up to a gigabyte of log; this is ample even on a slow disk. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final int PORTS_TO_TRY = 3;

    private final DataDirectory data;
    private final Path programs;
    private final Path cluster;
    private final String password;
    private final int port;

    private Cluster(DataDirectory data) throws IOException, InterruptedException {
        this.data = data;
        this.cluster = data.resolve("cluster");
        this.programs = Programs.unpacked(data.resolve("postgresql-" + VERSION));
        this.password = data.secret("password", randomPassword());
        create();
        stopOrphan();
        this.port = start();
    }

    /** Starts it, or throws {@link CannotStart}; an orphan of a killed server is stopped first. */
    static Cluster start(Path path) {
        DataDirectory data = DataDirectory.take(path);
        try {
            return new Cluster(data);
        } catch (IOException | UncheckedIOException e) {
            throw failed(data, String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(data, "interrupted", e);
        }
    }

    String url() {
        return url(port);
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    }

    String user() {
        return USER;
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        try {
            stop();
            data.close();
        } catch (IOException e) {
            LOG.warn("数据库未能正常停止，下次启动时会自动恢复：{}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void create() throws IOException, InterruptedException {
        if (Files.exists(cluster.resolve("luoshi.ready"))) {
            return;
        }
        if (Files.exists(cluster)) {
            Files.move(cluster, data.resolve("cluster.unfinished-" + System.nanoTime()));
        }
        run(
                "initdb",
                "--pgdata=" + cluster,
                "--username=" + USER,
                "--pwfile=" + data.resolve("password"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Files.createFile(cluster.resolve("luoshi.ready"));
    }

    private void stopOrphan() throws IOException, InterruptedException {
        Optional<Postmaster> left = Postmaster.of(cluster);
        if (left.filter(it -> it.isAliveIn(cluster)).isPresent()) {
            LOG.info("上次未正常退出，正在停止遗留的数据库进程 {}", left.get().pid());
            stop();
        }
        await("上次遗留的数据库进程没有退出", () -> !Postmaster.anyAliveIn(cluster));
        Files.deleteIfExists(Postmaster.file(cluster));
    }

    /** Between choosing a free port and listening on it another program may take it: then another one is tried. */
    private int start() throws IOException, InterruptedException {
        for (int attempt = 1; attempt <= PORTS_TO_TRY; attempt++) {
            int candidate = freePort();
            if (startOn(candidate)) {
                return candidate;
            }
        }
        throw failed(data, lastWords(), null);
    }

    /** Our own child, so that its end is seen at once; whether it answers, its own file says. */
    private boolean startOn(int candidate) throws IOException, InterruptedException {
        List<String> command = command(
                "postgres",
                "-D",
                cluster.toString(),
                "-p",
                Integer.toString(candidate),
                "--listen_addresses=127.0.0.1",
                "--unix_socket_directories=",
                "--max_connections=40",
                "--fsync=on",
                "--synchronous_commit=on",
                "--full_page_writes=on",
                // Every query here is short: to compile one takes longer than to run it.
                "--jit=off",
                "--max_parallel_workers_per_gather=0",
                // Memory is taken as it is used; a year of a district fits. Pages lie in memory or on a solid-state
                // disk.
                "--shared_buffers=384MB",
                "--effective_cache_size=2GB",
                "--random_page_cost=1.1",
                "--max_wal_size=2GB",
                "--timezone=UTC",
                "--log_timezone=UTC");
        Process postmaster = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("postgresql.log").toFile()))
                .start();
        await("数据库没有启动", () -> isReady() || !postmaster.isAlive());
        return postmaster.isAlive();
    }

    private boolean isReady() {
        return Postmaster.of(cluster).filter(Postmaster::ready).isPresent();
    }

    private void stop() throws IOException, InterruptedException {
        run("pg_ctl", "--pgdata=" + cluster, "--mode=fast", "--wait", "--timeout=" + PATIENCE.toSeconds(), "stop");
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = command(program, arguments);
        Path output = data.resolve(program + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(Files.readString(output).strip().replace('\n', ' '));
        }
    }

    /** In a session of its own where the system has {@code setsid}: Ctrl-C shall stop the server first. */
    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        }
        if (data.ownedByRoot()) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private void await(String otherwise, BooleanSupplier condition) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw failed(data, otherwise, null);
            }
            Thread.sleep(10);
        }
    }

    private String lastWords() throws IOException {
        Path log = data.resolve("postgresql.log");
        return Files.exists(log) ? Files.readAllLines(log).getLast() : "postgresql.log";
    }

    private static CannotStart failed(DataDirectory data, String why, @Nullable Throwable cause) {
        try {
            data.close();
        } catch (IOException e) {
            LOG.debug("the lock goes with the process", e);
        }
        return new CannotStart(
                "数据目录 %s 中的数据库无法启动（%s），请检查磁盘空间和权限，详情见该目录下的 postgresql.log。 The database in %s does not start: look at free space, permissions and postgresql.log there."
                        .formatted(data, why, data),
                cause == null ? new IOException(why) : cause);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
