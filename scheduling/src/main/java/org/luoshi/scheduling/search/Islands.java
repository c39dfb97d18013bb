package org.luoshi.scheduling.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import org.luoshi.scheduling.search.list.Genetic;

/** Genetic searches side by side, each with a seed and a thread of its own; the best answer of all counts. */
final class Islands {

    private final List<Genetic> searches = new ArrayList<>();
    private final ToLongFunction<int[]> cost;
    private final long bound;

    /** @param make of bound and seed */
    Islands(int number, long seed, long bound, ToLongFunction<int[]> cost, BiFunction<Long, Long, Genetic> make) {
        this.cost = cost;
        this.bound = bound;
        for (int k = 0; k < number; k++) {
            searches.add(make.apply(bound, seed * 1000 + k));
        }
    }

    /** Goes on from where it stopped. */
    Optional<int[]> run(Deadline until) {
        AtomicBoolean reached = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(searches.size())) {
            List<Future<?>> running = new ArrayList<>();
            for (Genetic search : searches) {
                running.add(threads.submit(() -> {
                    search.run(() -> !reached.get() && !until.isOver());
                    if (search.best()
                            .map(best -> cost.applyAsLong(best) <= bound)
                            .orElse(false)) {
                        reached.set(true);
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a genetic search failed", e.getCause());
        }
        return best();
    }

    Optional<int[]> best() {
        Optional<int[]> best = Optional.empty();
        for (Genetic search : searches) {
            Optional<int[]> one = search.best();
            if (one.isPresent() && (best.isEmpty() || cost.applyAsLong(one.get()) < cost.applyAsLong(best.get()))) {
                best = one;
            }
        }
        return best;
    }
}
