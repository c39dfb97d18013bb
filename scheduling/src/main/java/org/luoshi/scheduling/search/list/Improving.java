package org.luoshi.scheduling.search.list;

import java.util.Optional;

/**
 * Decodes lists and improves what comes out by forward-backward improvement: everything is pushed to the right as far as
 * it goes, the latest finish first, then back to the left. A pass never makes the makespan longer.
 */
final class Improving implements Decoder {

    private final Plain problem;
    private final Serial forward;
    private final Serial backward;
    private final Lists lists;
    private final Lists mirroredLists;
    private final Centre centre;
    private final int[] ends;
    private final int[] mirrored;

    Improving(Plain problem) {
        Plain back = problem.mirrored();
        this.problem = problem;
        this.forward = new Serial(problem);
        this.backward = new Serial(back);
        this.lists = new Lists(problem);
        this.mirroredLists = new Lists(back);
        this.centre = new Centre(problem);
        this.ends = new int[problem.size()];
        this.mirrored = new int[problem.size()];
    }

    @Override
    public Lists lists() {
        return lists;
    }

    @Override
    public double[] urgency() {
        return Tails.of(problem);
    }

    @Override
    public Optional<Individual> decode(int[] order) {
        int[] starts = new int[order.length];
        if (!forward.place(order, 0, starts)) {
            return Optional.empty();
        }
        int makespan = problem.makespan(starts);
        while (true) {
            int[] better = pass(starts, makespan);
            int shorter = problem.makespan(better);
            if (shorter >= makespan) {
                int[] kept = shorter == makespan ? better : starts;
                return Optional.of(new Individual(lists.byStart(kept), kept, makespan, centre.of(kept)));
            }
            starts = better;
            makespan = shorter;
        }
    }

    /** @return starts after one push to the right and one to the left; the same array when a push found no place */
    private int[] pass(int[] starts, int makespan) {
        mirror(starts, ends);
        if (!backward.place(mirroredLists.byStart(ends), problem.horizon() - makespan, mirrored)) {
            return starts;
        }
        mirror(mirrored, ends);
        int[] left = new int[starts.length];
        return forward.place(lists.byStart(ends), 0, left) ? left : starts;
    }

    private void mirror(int[] from, int[] to) {
        for (int i = 0; i < from.length; i++) {
            to[i] = problem.horizon() - from[i] - problem.work()[i];
        }
    }
}
