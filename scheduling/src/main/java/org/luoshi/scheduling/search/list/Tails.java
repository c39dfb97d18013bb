package org.luoshi.scheduling.search.list;

import java.util.Arrays;

/** Longest ways from an activity's start to the end, along leading arcs, without capacities. */
final class Tails {

    private Tails() {}

    static double[] of(Plain problem) {
        double[] tails = Arrays.stream(problem.work()).asDoubleStream().toArray();
        for (boolean changed = true; changed; ) {
            changed = false;
            for (Plain.Arc arc : problem.arcs()) {
                double tail = tails[arc.to()] + arc.offset();
                if (arc.leads() && tail > tails[arc.from()]) {
                    tails[arc.from()] = tail;
                    changed = true;
                }
            }
        }
        return tails;
    }
}
