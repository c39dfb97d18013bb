package org.luoshi.scheduling.search.list;

import java.util.Arrays;

/**
 * Where the work of a plan lies, on the whole. Most plans of a population take equally long; of two of these, the one that
 * does more of its work early has more room at its end, and a day can sooner be won there.
 */
final class Centre {

    private final int[] work;
    private final double[] weight;

    Centre(Plain problem) {
        this.work = problem.work();
        this.weight = new double[problem.size()];
        for (int r = 0; r < problem.capacity().length; r++) {
            int most = Arrays.stream(problem.capacity()[r]).max().orElse(0);
            for (int i = 0; i < weight.length && most > 0; i++) {
                weight[i] += (double) problem.demand()[i][r] * work[i] / most;
            }
        }
    }

    /** @return the sum of the activities' middles in days, each by the part of the capacities that it takes for its time */
    double of(int[] starts) {
        double sum = 0;
        for (int i = 0; i < starts.length; i++) {
            sum += weight[i] * (starts[i] + work[i] / 2.0);
        }
        return sum;
    }
}
