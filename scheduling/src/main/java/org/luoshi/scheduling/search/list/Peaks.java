package org.luoshi.scheduling.search.list;

import java.util.SplittableRandom;

/**
 * Crossover that keeps together what uses the resources best: the stretch of days in which the mother's schedule is
 * fullest stays as it is, what lies before and after follows the father (after Debels and Vanhoucke 2007).
 */
final class Peaks {

    private static final long APART = 1L << 40;

    private final Plain problem;
    private final double[] weight;

    Peaks(Plain problem) {
        this.problem = problem;
        this.weight = new double[problem.capacity().length];
        for (int r = 0; r < weight.length; r++) {
            long asked = 0;
            long there = 0;
            for (int i = 0; i < problem.size(); i++) {
                asked += (long) problem.demand()[i][r] * problem.work()[i];
            }
            for (int units : problem.capacity()[r]) {
                there = Math.max(there, units);
            }
            weight[r] = there == 0 ? 0 : (double) asked / there / there;
        }
    }

    int[] cross(int[] mother, int[] father, SplittableRandom random, Lists lists) {
        int makespan = problem.makespan(mother);
        int length = Math.max(1, makespan / 5 + random.nextInt(Math.max(1, makespan * 2 / 5)));
        int from = fullest(mother, makespan, length, random);
        int until = from + length;
        long[] keys = new long[mother.length];
        for (int i = 0; i < keys.length; i++) {
            long key = father[i];
            if (mother[i] >= from && mother[i] < until) {
                keys[i] = mother[i];
            } else if (key + problem.work()[i] / 2 < (from + until) / 2) {
                keys[i] = key - APART;
            } else {
                keys[i] = key + APART;
            }
        }
        return lists.byKey(keys);
    }

    /** The best of three drawn stretches. */
    private int fullest(int[] starts, int makespan, int length, SplittableRandom random) {
        double[] use = new double[makespan + 1];
        for (int i = 0; i < starts.length; i++) {
            double asked = 0;
            for (int r = 0; r < weight.length; r++) {
                asked += weight[r] * problem.demand()[i][r];
            }
            for (int day = starts[i]; day < starts[i] + problem.work()[i]; day++) {
                use[day + 1] += asked;
            }
        }
        for (int day = 1; day <= makespan; day++) {
            use[day] += use[day - 1];
        }
        int best = 0;
        double most = -1;
        for (int draw = 0; draw < 3; draw++) {
            int from = random.nextInt(Math.max(1, makespan - length + 1));
            double sum = use[Math.min(makespan, from + length)] - use[from];
            if (sum > most) {
                most = sum;
                best = from;
            }
        }
        return best;
    }
}
