package org.luoshi.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.luoshi.server.ledger.Entry;
import org.luoshi.server.ledger.Files;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.unit.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings matters onto the ledger by the thousand: whole lives, their events mixed by time as they would have come in, so
 * that a matter's history lies scattered. The ledger's own projections write the read models in the same transactions.
 */
final class Filling {

    private static final int TO_A_COMMIT = 250;
    private static final int BETWEEN_SIGNS = 5_000;

    private final House house;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Lives lives;
    private long stopped;

    Filling(House house, int eventsToAMatter, Instant now) {
        this.house = house;
        this.ledger = house.get(Ledger.class);
        this.transaction = new TransactionTemplate(house.get(PlatformTransactionManager.class));
        this.lives = new Lives(
                new Life.World(
                        house.get(Units.class).organisation(),
                        house.get(WorkCalendar.class),
                        ledger.root().hex()),
                house.get(Playbooks.class),
                Optional.of(paper()),
                reports(eventsToAMatter),
                now);
    }

    /** So that about as many events come out: one matter in twelve never gets so far, and its other steps are nine. */
    static int reports(int eventsToAMatter) {
        return Math.max(1, (int) Math.ceil((eventsToAMatter - 8) / 0.92));
    }

    private Digest paper() {
        Files files = house.get(Files.class);
        return java.util.Objects.requireNonNull(
                transaction.execute(status -> files.keep("进展说明\n".getBytes(StandardCharsets.UTF_8))));
    }

    List<UnitCode> units() {
        return lives.leads();
    }

    long matters() {
        return house.get(JdbcClient.class)
                .sql("select count(*) from matter.matter")
                .query(Long.class)
                .single();
    }

    /** Until there are as many; the next lives are thought out while the last are written. */
    void fill(long matters) {
        long begun = System.nanoTime();
        long before = matters();
        long size = ledger.size();
        CompletableFuture<List<Entry>> next = CompletableFuture.supplyAsync(() -> lives(before, matters));
        for (long done = before; done < matters; done += TO_A_COMMIT) {
            List<Entry> entries = next.join();
            long after = done + TO_A_COMMIT;
            next = CompletableFuture.supplyAsync(() -> lives(after, matters));
            transaction.executeWithoutResult(status -> ledger.appendAll(entries));
            if ((after - before) % BETWEEN_SIGNS == 0 || after >= matters) {
                say(Math.min(after, matters), ledger.size(), ledger.size() - size, begun);
            }
        }
        next.join();
        if (stopped > 0) {
            System.out.printf("  其中 %,d 条中途被退回规则拦下 · %1$,d lives ended at a refusal%n", stopped);
        }
    }

    private List<Entry> lives(long from, long end) {
        List<Entry> entries = new ArrayList<>();
        for (long number = from; number < Math.min(from + TO_A_COMMIT, end); number++) {
            Life life = lives.of(number);
            stopped += life.stopped() ? 1 : 0;
            entries.addAll(life.entries());
        }
        entries.sort(Comparator.comparing(Entry::at));
        return entries;
    }

    private static void say(long matters, long size, long appended, long begun) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "  %,d matters, %,d events: %,.0f s, %,.0f events/s%n", matters, size, seconds, appended / seconds);
    }
}
