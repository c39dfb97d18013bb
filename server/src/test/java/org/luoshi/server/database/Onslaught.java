package org.luoshi.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.luoshi.server.ledger.audit.Audit;
import org.luoshi.server.ledger.audit.DatabaseHoldings;
import org.luoshi.server.ledger.audit.Report;
import org.luoshi.server.parts.Replayed;

/** A packaged server under writing load that is killed again and again, with the books of what it answered. */
final class Onslaught implements AutoCloseable {

    /** Between two kills at least so many writes are answered, so that each kill meets a server at work. */
    private static final int WRITES_BETWEEN = 25;

    private static final int LONGEST_DELAY = 400;

    private static final String SAMPLE = "2026年临澜区政府工作报告\n新建社区食堂2个，由区民政局牵头，年内建成。\n";

    enum Victim {
        /** The Java process; the database lives on as an orphan that the next start must stop. */
        SERVER,
        /** The postmaster, whose children die with it; then the server, which has nothing left to serve. */
        DATABASE
    }

    private final Path data;
    private final Map<String, String> sample;
    private final int port;
    private final Random random;
    private final Queue<Acknowledged> answered = new ConcurrentLinkedQueue<>();
    private final List<Client> clients = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Map<Victim, Integer> kills = new EnumMap<>(Victim.class);
    private PackagedServer server;
    private long events;

    Onslaught(Path data, long seed, int number) throws Exception {
        this.data = data;
        this.sample = PackagedServer.sampleOf(SAMPLE, data.resolveSibling("samples"));
        this.port = PackagedServer.freePort();
        this.random = new Random(seed);
        this.server = start();
        for (int client = 1; client <= number; client++) {
            clients.add(new Client(
                    client % 2 == 0
                            ? new Program(port, client, seed, answered)
                            : new Writer(port, client, seed, answered)));
        }
    }

    void begin() {
        for (Client client : clients) {
            threads.add(Thread.ofPlatform().name("client").start(client));
        }
    }

    /** Kills at a moment that the seed chooses, and starts again. */
    void kill(Victim victim) throws Exception {
        awaitWrites(answered.size() + WRITES_BETWEEN);
        LockSupport.parkNanos(random.nextInt(LONGEST_DELAY) * 1_000_000L);
        if (victim == Victim.DATABASE) {
            killDatabase();
        }
        server.kill();
        kills.merge(victim, 1, Integer::sum);
        server = start();
    }

    /** Lets the clients finish, and stops them. */
    void end() throws Exception {
        awaitWrites(answered.size() + WRITES_BETWEEN);
        clients.forEach(Client::rest);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Every write answered so far is on the ledger, and verification finds nothing that was changed. */
    void assertNothingLost() throws Exception {
        List<Acknowledged> sofar = List.copyOf(answered);
        try (Connection database = server.connect()) {
            Map<String, List<String>> payloads = payloads(database);
            assertThat(sofar)
                    .allSatisfy(it -> assertThat(payloads.getOrDefault(it.stream() + " " + it.type(), List.of()))
                            .as("%s", it)
                            .anyMatch(payload -> payload.contains(it.words())));
        }
        try (HikariDataSource source = TestDatabase.open(server.login());
                DatabaseHoldings ledger = DatabaseHoldings.open(source)) {
            Report report = new Audit(List.of(), Optional.empty(), count -> {}).of(ledger);
            assertThat(report.findings()).isEmpty();
            assertThat(report.isWell()).isTrue();
        }
    }

    void assertReplayedEqual() throws Exception {
        Replayed.assertEqual(server.login(), "document", "intake", "unit", "matter");
    }

    int answered() {
        return answered.size();
    }

    /** How many of the answered writes were commands to matters that programs gave over the API. */
    long answeredOverApi() {
        return answered.stream().filter(it -> it.stream().startsWith("matter:")).count();
    }

    int kills(Victim victim) {
        return kills.getOrDefault(victim, 0);
    }

    long events() {
        return events;
    }

    @Override
    public void close() throws Exception {
        clients.forEach(Client::rest);
        server.close();
    }

    private PackagedServer start() throws Exception {
        PackagedServer started = PackagedServer.start(port, data, sample, "--demo");
        started.awaitAnswer();
        return started;
    }

    private void awaitWrites(int number) throws Exception {
        server.await("%d answered writes".formatted(number), () -> {
            LockSupport.parkNanos(1_000_000);
            return answered.size() >= number ? Optional.of(true) : Optional.empty();
        });
    }

    private void killDatabase() {
        long pid = Postmaster.of(server.cluster()).orElseThrow().pid();
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
    }

    /** By stream and type without its version. */
    private Map<String, List<String>> payloads(Connection database) throws SQLException {
        Map<String, List<String>> payloads = new HashMap<>();
        events = 0;
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select stream, regexp_replace(type, '\\.v[0-9]+$', '') as type, payload from ledger.event")) {
            while (rows.next()) {
                events++;
                payloads.computeIfAbsent(rows.getString(1) + " " + rows.getString(2), key -> new ArrayList<>())
                        .add(rows.getString(3));
            }
        }
        return payloads;
    }
}
