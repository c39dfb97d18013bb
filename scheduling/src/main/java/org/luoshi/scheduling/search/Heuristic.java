package org.luoshi.scheduling.search;

import java.util.concurrent.atomic.AtomicInteger;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.search.list.Genetic;

/** A few lists tried: most networks that have a plan give one at once. */
final class Heuristic {

    private static final int LISTS = 20;

    private Heuristic() {}

    static boolean finds(Network network, int seed) {
        AtomicInteger tried = new AtomicInteger();
        Genetic genetic = Genetic.of(network, starts -> 0, 0, seed);
        genetic.run(() -> tried.incrementAndGet() < LISTS);
        return genetic.best().isPresent();
    }
}
