package org.luoshi.scheduling.search.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.luoshi.scheduling.critical.Arc;
import org.luoshi.scheduling.critical.Timing;

/** Decodes lists over several calendars; what a schedule costs is up to the caller. */
final class DatedImproving implements Decoder {

    private final Timing timing;
    private final Dated forward;
    private final Lists lists;
    private final ToLongFunction<int[]> cost;
    private final List<Plain.Arc> arcs = new ArrayList<>();

    DatedImproving(Timing timing, ToLongFunction<int[]> cost) {
        boolean[] leads = Leading.of(timing);
        this.timing = timing;
        this.cost = cost;
        this.forward = new Dated(timing, leads);
        for (int k = 0; k < leads.length; k++) {
            if (leads[k]) {
                Arc arc = timing.arcs().get(k);
                arcs.add(new Plain.Arc(arc.from(), arc.to(), -1, true));
            }
        }
        this.lists = new Lists(timing.size(), arcs);
    }

    @Override
    public Optional<Individual> decode(int[] order) {
        int[] starts = new int[order.length];
        if (!forward.place(order, starts)) {
            return Optional.empty();
        }
        return Optional.of(new Individual(order.clone(), starts, cost.applyAsLong(starts), 0));
    }

    @Override
    public Lists lists() {
        return lists;
    }

    @Override
    public double[] urgency() {
        double[] tails = new double[timing.size()];
        for (int i = 0; i < tails.length; i++) {
            tails[i] = timing.work(i);
        }
        for (int round = 0, changed = 1; changed > 0 && round <= tails.length; round++) {
            changed = 0;
            for (Plain.Arc arc : arcs) {
                double tail = tails[arc.to()] + timing.work(arc.from());
                if (tail > tails[arc.from()]) {
                    tails[arc.from()] = tail;
                    changed = 1;
                }
            }
        }
        return tails;
    }
}
