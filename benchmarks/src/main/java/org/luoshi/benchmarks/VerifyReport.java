package org.luoshi.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.luoshi.server.Offline;
import org.luoshi.server.ledger.Checkpoints;
import org.luoshi.server.ledger.Entry;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.audit.Audit;
import org.luoshi.server.ledger.audit.DatabaseHoldings;
import org.luoshi.server.ledger.audit.Holdings;
import org.luoshi.server.ledger.audit.Report;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How long {@code luoshi verify} takes for a large ledger. */
final class VerifyReport {

    private static final int TIMES = 3;
    private static final int TO_A_COMMIT = 5_000;
    private static final int TO_A_CHECKPOINT = 100_000;

    private VerifyReport() {}

    static void run(Offline server, int events) throws IOException {
        long begun = System.nanoTime();
        long before = fill(server, events);
        double filling = (System.nanoTime() - begun) / 1e9;
        double[] seconds = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            Report report = verify(server);
            seconds[i] = (System.nanoTime() - start) / 1e9;
            if (!report.isWell()) {
                throw new IllegalStateException("a ledger that nobody touched is found wrong: " + report.findings());
            }
        }
        Arrays.sort(seconds);
        long size = server.get(Ledger.class).size();
        System.out.printf(
                "%nverify: %,d events in %.1f s (%,.0f events/s), median of %d; %,d of them appended in %.1f s (%,.0f events/s)%n",
                size,
                seconds[TIMES / 2],
                size / seconds[TIMES / 2],
                TIMES,
                size - before,
                filling,
                (size - before) / Math.max(filling, 0.001));
    }

    /** Until there are as many; returns how many there were. */
    private static long fill(Offline server, int events) {
        Ledger ledger = server.get(Ledger.class);
        TransactionTemplate transaction = new TransactionTemplate(server.get(PlatformTransactionManager.class));
        LedgerEvents more = new LedgerEvents();
        long before = ledger.size();
        more.skip(before);
        for (long size = before; size < events; size += TO_A_COMMIT) {
            List<Entry> entries = more.next((int) Math.min(TO_A_COMMIT, events - size));
            transaction.executeWithoutResult(status -> ledger.appendAll(entries));
            if (size % TO_A_CHECKPOINT == 0) {
                server.get(Checkpoints.class).make();
            }
        }
        server.get(Checkpoints.class).make();
        return before;
    }

    private static Report verify(Offline server) throws IOException {
        try (Holdings holdings = DatabaseHoldings.open(server.get(DataSource.class))) {
            return new Audit(List.of(), Optional.empty(), seq -> {}).of(holdings);
        }
    }
}
