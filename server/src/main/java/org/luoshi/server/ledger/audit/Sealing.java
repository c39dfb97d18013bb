package org.luoshi.server.ledger.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.luoshi.server.ledger.audit.Holdings.StoredEvent;
import org.luoshi.server.ledger.tree.Leaf;

/** Computes seals on all cores while the next events are read, and hands events on in their order. */
final class Sealing implements AutoCloseable {

    private static final int BATCH = 2048;

    /** Batches under way: enough to keep the cores busy, few enough to stay small. */
    private static final int AHEAD = 8;

    private record Batch(List<StoredEvent> events, Future<List<Leaf.Seal>> seals) {}

    private final ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final Deque<Batch> underWay = new ArrayDeque<>();
    private final BiConsumer<StoredEvent, Leaf.Seal> next;
    private List<StoredEvent> filling = new ArrayList<>(BATCH);

    /** @param next hears each event with the seal that it should have */
    Sealing(BiConsumer<StoredEvent, Leaf.Seal> next) {
        this.next = next;
    }

    void add(StoredEvent event) {
        filling.add(event);
        if (filling.size() == BATCH) {
            begin();
            if (underWay.size() > AHEAD) {
                handOn();
            }
        }
    }

    void finish() {
        begin();
        while (!underWay.isEmpty()) {
            handOn();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void begin() {
        List<StoredEvent> events = filling;
        filling = new ArrayList<>(BATCH);
        underWay.add(new Batch(
                events,
                workers.submit(() -> events.stream().map(it -> it.leaf().seal()).toList())));
    }

    private void handOn() {
        Batch batch = underWay.remove();
        List<Leaf.Seal> seals = result(batch.seals());
        for (int i = 0; i < seals.size(); i++) {
            next.accept(batch.events().get(i), seals.get(i));
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an event could not be hashed", e.getCause());
        }
    }
}
