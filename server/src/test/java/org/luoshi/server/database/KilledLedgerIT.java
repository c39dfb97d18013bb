package org.luoshi.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} of the server and of its database while eight clients write: half through the pages' forms, half as programs over the API. After each restart every answered write
 * is there, and at the end the read models are those that a replay makes.
 *
 * <p>{@code -Dluoshi.faults=full} kills the server 30 times and the database 10 times, in about half an hour; without it
 * 4 and 2 times.
 */
class KilledLedgerIT {

    private static final long SEED = 20260301;
    private static final int CLIENTS = 8;

    @TempDir
    Path temporary;

    @Test
    void nothingThatWasAnsweredIsLost() throws Exception {
        boolean full = "full".equals(System.getProperty("luoshi.faults"));
        long began = System.nanoTime();
        try (Onslaught onslaught = new Onslaught(temporary.resolve("data"), SEED, CLIENTS)) {
            onslaught.begin();
            for (Onslaught.Victim victim : victims(full ? 30 : 4, full ? 10 : 2)) {
                onslaught.kill(victim);
                onslaught.assertNothingLost();
            }
            onslaught.end();
            onslaught.assertNothingLost();
            onslaught.assertReplayedEqual();
            print(onslaught, Duration.ofNanos(System.nanoTime() - began));
            assertThat(onslaught.answered()).isGreaterThan(100);
            assertThat(onslaught.answeredOverApi()).isPositive();
        }
    }

    private static List<Onslaught.Victim> victims(int servers, int databases) {
        List<Onslaught.Victim> victims = new ArrayList<>(Collections.nCopies(servers, Onslaught.Victim.SERVER));
        victims.addAll(Collections.nCopies(databases, Onslaught.Victim.DATABASE));
        Collections.shuffle(victims, new Random(SEED));
        return victims;
    }

    @SuppressWarnings("SystemOut") // the figures are the point of the run
    private static void print(Onslaught it, Duration took) {
        System.out.printf(
                "faults: %d clients, %d kills of the server, %d of the database, seed %d%n"
                        + "writes answered %d (%d of them over the API), lost 0; events on the ledger %d; read models equal to a replay; %d s%n",
                CLIENTS,
                it.kills(Onslaught.Victim.SERVER),
                it.kills(Onslaught.Victim.DATABASE),
                SEED,
                it.answered(),
                it.answeredOverApi(),
                it.events(),
                took.toSeconds());
    }
}
