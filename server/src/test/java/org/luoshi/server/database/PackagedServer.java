package org.luoshi.server.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.luoshi.server.parts.Passes;

/** The packaged jar as a process of its own, as users run it. */
final class PackagedServer implements AutoCloseable {

    /** Machines that build are slow and shared; waiting longer costs nothing where the answer comes. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path data;
    private final Path log;
    private final int port;

    /** The database that an earlier server may have left behind, which is not the one to talk to. */
    private final Optional<Long> orphan;

    private PackagedServer(Process process, Path data, Path log, int port, Optional<Long> orphan) {
        this.orphan = orphan;
        this.process = process;
        this.data = data;
        this.log = log;
        this.port = port;
    }

    static PackagedServer start(Path data, String... arguments) throws IOException {
        return start(freePort(), data, Map.of(), arguments);
    }

    static PackagedServer start(int port, Path data, Map<String, String> environment, String... arguments)
            throws IOException {
        Optional<Long> orphan = Postmaster.of(data.resolve("cluster")).map(Postmaster::pid);
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-jar",
                System.getProperty("luoshi.jar", "target/luoshi.jar"),
                "serve",
                "--data=" + data,
                "--port=" + port));
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile(Files.createDirectories(Path.of("target")), "packaged-server", ".log");
        ProcessBuilder process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        process.environment().putAll(environment);
        return new PackagedServer(process.start(), data, log, port, orphan);
    }

    /** What tells a server that the sample district has this document only, beside its units and people. */
    static Map<String, String> sampleOf(String document, Path folder) throws IOException {
        Files.writeString(Files.createDirectories(folder).resolve("report.txt"), document);
        return Map.of("LUOSHI_SAMPLES", "file:" + folder + "/*.txt");
    }

    /** Runs a command that must succeed, and returns what it printed. */
    static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-jar",
                System.getProperty("luoshi.jar", "target/luoshi.jar")));
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile(Path.of("target"), "packaged-command", ".log");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new AssertionError("%s ended with %d: %s".formatted(command, code, Files.readString(log)));
        }
        return Files.readString(log);
    }

    /** Waits until it answers a request, whatever the answer. */
    void awaitAnswer() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .build();
        await("an answer over HTTP", () -> {
            try {
                return Optional.of(client.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode());
            } catch (IOException notYet) {
                return Optional.empty();
            }
        });
    }

    /** The session cookie {@code luoshi} of one of the sample's cast; for a server started with {@code --demo}. */
    String cookie(String login) {
        return Passes.cookie("http://127.0.0.1:" + port, login);
    }

    /** A connection of the test's own to the embedded database, as soon as that takes any. */
    Connection connect() throws Exception {
        return await("a database that takes connections", () -> {
            try {
                return Postmaster.of(data.resolve("cluster"))
                                .filter(it -> it.ready() && !orphan.equals(Optional.of(it.pid())))
                                .isPresent()
                        ? Optional.of(DriverManager.getConnection(url(), "luoshi", password()))
                        : Optional.empty();
            } catch (SQLException | IOException notYet) {
                return Optional.empty();
            }
        });
    }

    <T> T await(String what, Callable<Optional<T>> look) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            Optional<T> seen = look.call();
            if (seen.isPresent()) {
                return seen.get();
            }
            if (!process.isAlive()) {
                throw new AssertionError("the server ended before there was %s: %s".formatted(what, output()));
            }
            LockSupport.parkNanos(10_000_000);
        }
        throw new AssertionError("there never was %s: %s".formatted(what, output()));
    }

    /** As {@code kill -9}: no shutdown hook runs, and the database lives on as an orphan. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C or a service manager stops it. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    String output() throws IOException {
        return Files.readString(log);
    }

    Path cluster() {
        return data.resolve("cluster");
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }

    /** The embedded database's address with its password. */
    String login() throws IOException {
        return url() + "?user=luoshi&password=" + password();
    }

    private String url() throws IOException {
        String databasePort =
                Files.readAllLines(Postmaster.file(data.resolve("cluster"))).get(3);
        return "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(databasePort.strip());
    }

    private String password() throws IOException {
        return Files.readString(data.resolve("password")).strip();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
