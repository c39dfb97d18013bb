package org.luoshi.scheduling.search;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.luoshi.scheduling.search.cpsat.Exact;
import org.luoshi.scheduling.search.cpsat.Outcome;

/** A run of the exact solver that is ended early when it turns out to lead nowhere. */
final class Watched {

    private Watched() {}

    /**
     * @param part of the time after which {@code hopeless} is asked, once
     * @param bound told of each higher bound
     */
    static Outcome solve(Exact exact, Deadline until, double part, BooleanSupplier hopeless, DoubleConsumer bound) {
        AtomicBoolean over = new AtomicBoolean();
        Deadline look = until.share(part);
        exact.onBound(bound);
        Thread watch = Thread.ofVirtual().start(() -> {
            while (!over.get() && !look.isOver()) {
                LockSupport.parkNanos(20_000_000);
            }
            if (!over.get() && hopeless.getAsBoolean()) {
                exact.stop();
            }
        });
        Outcome outcome = exact.solve();
        over.set(true);
        LockSupport.unpark(watch);
        return outcome;
    }
}
