package org.luoshi.benchmarks.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Units;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The pages that people use all day, with ever more matters, while a crowd asks: without a pause, and with a second
 * between two pages. Crowd, server and database share the machine.
 */
public final class LoadReport {

    private static final List<String> PEOPLE = List.of(
            "dcs.chief",
            "fgj.clerk",
            "shiqiao.clerk",
            "qu.mayor",
            "zjj.clerk",
            "dcs.clerk",
            "hedong.clerk",
            "tjj.clerk",
            "qu.secretary",
            "shiqiao.head");
    /** A server that has run since the morning has compiled what it needs; one of a minute has not. */
    private static final int WARM_UP_SECONDS = 60;

    private final House house;
    private final Filling filling;
    private final int users;
    private final Map<Visitor.Pause, Map<Long, Latencies>> measured = new EnumMap<>(Visitor.Pause.class);

    private LoadReport(House house, int eventsToAMatter, int users) {
        this.house = house;
        this.filling =
                new Filling(house, eventsToAMatter, house.get(Clock.class).instant());
        this.users = users;
    }

    /** @param data an empty folder, or one where an earlier run left off */
    public static void run(Path data, long matters, long events, int users) throws IOException {
        try (House house = House.open(data)) {
            LoadReport report = new LoadReport(house, (int) (events / matters), users);
            long[] steps = LongStream.concat(
                            LongStream.of(1_000, 10_000, 100_000).filter(it -> it < matters), LongStream.of(matters))
                    .toArray();
            for (long step : steps) {
                if (step >= report.filling.matters()) {
                    report.step(step);
                }
            }
            report.growth();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void step(long matters) throws IOException, InterruptedException {
        filling.fill(matters);
        settle();
        List<Visits> crowd = crowd();
        List<String> cookies = cookies();
        visit(crowd, cookies, Visitor.Pause.NONE, WARM_UP_SECONDS);
        System.out.printf(
                "%n%,d matters, %,d events, %,d MB on disk%n",
                matters, house.get(Ledger.class).size(), megabytes());
        for (Visitor.Pause pause : Visitor.Pause.values()) {
            long begun = System.nanoTime();
            Processor before = Processor.now();
            Latencies latencies = visit(crowd, cookies, pause, pause.seconds());
            print(pause, latencies, (System.nanoTime() - begun) / 1e9, before);
            measured.computeIfAbsent(pause, it -> new LinkedHashMap<>()).put(matters, latencies);
        }
    }

    /** What the database does by itself in the minutes after a load. */
    private void settle() {
        JdbcTemplate sql = house.get(JdbcTemplate.class);
        sql.execute("vacuum analyze");
        sql.execute("checkpoint");
    }

    private List<Visits> crowd() {
        LocalDate today = LocalDate.ofInstant(Instant.now(house.get(Clock.class)), Lives.CHINA);
        List<Visits> crowd = new ArrayList<>();
        for (int i = 0; i < users; i++) {
            String login = PEOPLE.get(i % PEOPLE.size());
            crowd.add(new Visits(i, filling.units(), seen(login), today));
        }
        return crowd;
    }

    /** Some of the matters that this person may see. */
    private List<String> seen(String login) {
        Organisation organisation = house.get(Units.class).organisation();
        JdbcClient sql = house.get(JdbcClient.class);
        String some = "select id::text from matter.matter where %s order by hashtext(id::text) limit 500";
        return switch (organisation.scope(new PostCode(login))) {
            case Scope.District district ->
                sql.sql(some.formatted("true")).query(String.class).list();
            case Scope.Of of ->
                sql.sql(some.formatted("units && cast(:units as text[])"))
                        .param(
                                "units",
                                of.units().stream().map(it -> it.value()).toArray(String[]::new))
                        .query(String.class)
                        .list();
            case Scope.Nothing nothing -> List.of();
        };
    }

    private List<String> cookies() throws IOException {
        List<String> cookies = new ArrayList<>();
        for (int i = 0; i < users; i++) {
            cookies.add(Visitor.logIn(house.port(), PEOPLE.get(i % PEOPLE.size())));
        }
        return cookies;
    }

    private Latencies visit(List<Visits> crowd, List<String> cookies, Visitor.Pause pause, int seconds)
            throws InterruptedException {
        Latencies latencies = new Latencies();
        AtomicLong end = new AtomicLong(System.nanoTime() + seconds * 1_000_000_000L);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < users; i++) {
            Visitor visitor = new Visitor(house.port(), cookies.get(i), crowd.get(i), pause, end, latencies);
            threads.add(Thread.ofPlatform().start(visitor));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return latencies;
    }

    private void print(Visitor.Pause pause, Latencies latencies, double seconds, Processor before) {
        long pages = latencies.ofAll().count();
        System.out.printf(
                "%n%d users, %s: %,.0f pages/s, %d errors; processor time of a page, Java + PostgreSQL: %s ms%n",
                users,
                said(pause),
                pages / seconds,
                latencies.failures().size(),
                Processor.now().since(before, pages));
        System.out.printf("%-18s %8s %8s %8s %8s %8s   ms%n", "", "pages", "p50", "p95", "p99", "max");
        for (Visits.Kind kind : Visits.Kind.values()) {
            print(kind.shown(), latencies.of(kind));
        }
        print("all", latencies.ofAll());
        System.out.println("the slowest of those to reach the figure, ms: " + String.join(", ", latencies.slowest()));
        latencies.failures().stream().distinct().limit(5).forEach(System.out::println);
    }

    private static String said(Visitor.Pause pause) {
        return switch (pause) {
            case NONE -> "without a pause";
            case A_SECOND -> "a second between two pages";
        };
    }

    private static void print(String name, Latencies.Spread it) {
        System.out.printf(
                "%-18s %,8d %8.1f %8.1f %8.1f %8.1f%n", name, it.count(), it.p50(), it.p95(), it.p99(), it.max());
    }

    private long megabytes() {
        return house.get(JdbcClient.class)
                        .sql("select pg_database_size(current_database())")
                        .query(Long.class)
                        .single()
                >> 20;
    }

    private void growth() {
        measured.forEach((pause, byMatters) -> {
            System.out.printf("%np99 in ms, %s%n%-18s", said(pause), "");
            byMatters.keySet().forEach(matters -> System.out.printf(" %,12d", matters));
            System.out.println();
            for (Visits.Kind kind : Visits.Kind.values()) {
                System.out.printf("%-18s", kind.shown());
                byMatters
                        .values()
                        .forEach(it -> System.out.printf(" %12.1f", it.of(kind).p99()));
                System.out.println();
            }
        });
    }
}
