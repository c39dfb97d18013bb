package org.luoshi.server.unit.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.luoshi.server.matter.loop.District;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.unit.change.Changes;
import org.springframework.core.env.MapPropertySource;

/** The sample's cast comes in when the log-in page is first opened, perhaps by several at once. */
class CastTest {

    @Test
    void twoWhoOpenTheLogInPageFirstOfAllBothSeeTheWholeCast() throws Exception {
        try (Parts parts = Parts.open(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("demo", Map.of("luoshi.demo", "true"))));
                ExecutorService others = Executors.newCachedThreadPool()) {
            Cast cast = parts.get(Cast.class);
            cast.enterWhereEmpty();
            parts.get(Changes.class).carryOut(new District().changes(), District.CHIEF);
            CountDownLatch entered = new CountDownLatch(1);
            CountDownLatch waits = new CountDownLatch(1);
            CompletableFuture<List<Account>> first = CompletableFuture.supplyAsync(
                    () -> parts.transaction().execute(transaction -> {
                        List<Account> members = cast.members();
                        entered.countDown();
                        await(waits);
                        return members;
                    }),
                    others);
            await(entered);
            CompletableFuture<List<Account>> second = CompletableFuture.supplyAsync(cast::members, others);
            waitUntilOneWaitsForTheOther(parts, second);
            waits.countDown();

            assertThat(first.get(20, TimeUnit.SECONDS)).hasSizeGreaterThan(3);
            assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo(first.get());
        }
    }

    private static void waitUntilOneWaitsForTheOther(Parts parts, CompletableFuture<?> second) {
        String waiting = "select exists (select from pg_locks where not granted)";
        while (!second.isDone()
                && !parts.sql().sql(waiting).query(Boolean.class).single()) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
