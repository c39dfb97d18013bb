package org.luoshi.scheduling.search.list;

import java.util.SplittableRandom;

/** From two parents to the order of their child. */
interface Crossing {

    int[] cross(Individual mother, Individual father, SplittableRandom random);

    /** Two points: the mother's head and tail, in between what is left in the father's order (Hartmann 1998). */
    static int[] twoPoints(Individual mother, Individual father, SplittableRandom random) {
        int[] kept = mother.order();
        int n = kept.length;
        int from = random.nextInt(n);
        int until = Math.min(n, from + n / 4 + random.nextInt(Math.max(1, n / 2)));
        int[] child = new int[n];
        boolean[] taken = new boolean[n];
        for (int i = 0; i < from; i++) {
            child[i] = kept[i];
            taken[kept[i]] = true;
        }
        int at = from;
        for (int i = 0; i < n && at < until; i++) {
            int next = father.order()[i];
            if (!taken[next]) {
                child[at++] = next;
                taken[next] = true;
            }
        }
        for (int i = 0; i < n; i++) {
            if (!taken[kept[i]]) {
                child[at++] = kept[i];
            }
        }
        return child;
    }
}
