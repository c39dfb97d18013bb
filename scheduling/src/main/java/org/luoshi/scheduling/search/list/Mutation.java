package org.luoshi.scheduling.search.list;

import java.util.SplittableRandom;

/** Small changes of a list, one of three kinds at a time; none puts an activity before one that leads it. */
final class Mutation {

    /** Chance with which two neighbours change places. */
    private static final double SWAPS = 0.05;

    private static final int MOST_MOVED = 3;
    private static final int SHORTEST_STRETCH = 6;
    private static final int LONGEST_STRETCH = 15;
    /** How far back in a stretch the next activity is taken from. */
    private static final int REACH = 5;

    private final Lists lists;
    private final SplittableRandom random;

    Mutation(Lists lists, SplittableRandom random) {
        this.lists = lists;
        this.random = random;
    }

    void change(int[] order) {
        switch (random.nextInt(3)) {
            case 0 -> swap(order);
            case 1 -> {
                for (int left = 1 + random.nextInt(MOST_MOVED); left > 0; left--) {
                    move(order);
                }
            }
            default -> shuffle(order);
        }
    }

    private void swap(int[] order) {
        for (int i = 0; i + 1 < order.length; i++) {
            if (random.nextDouble() < SWAPS && !lists.leads(order[i], order[i + 1])) {
                int kept = order[i];
                order[i] = order[i + 1];
                order[i + 1] = kept;
            }
        }
    }

    /** One activity to anywhere between what leads it and what it leads. */
    private void move(int[] order) {
        int at = random.nextInt(order.length);
        int first = at;
        while (first > 0 && !lists.leads(order[first - 1], order[at])) {
            first--;
        }
        int last = at;
        while (last + 1 < order.length && !lists.leads(order[at], order[last + 1])) {
            last++;
        }
        put(order, at, first + random.nextInt(last - first + 1));
    }

    private static void put(int[] order, int from, int to) {
        int activity = order[from];
        if (to < from) {
            System.arraycopy(order, to, order, to + 1, from - to);
        } else {
            System.arraycopy(order, from + 1, order, from, to - from);
        }
        order[to] = activity;
    }

    /** A short stretch anew; the rest stays. */
    private void shuffle(int[] order) {
        int length = Math.min(order.length, SHORTEST_STRETCH + random.nextInt(LONGEST_STRETCH - SHORTEST_STRETCH + 1));
        int from = random.nextInt(order.length - length + 1);
        for (int to = from + length - 1; to > from; to--) {
            int at = Math.max(from, to - random.nextInt(REACH));
            int last = at;
            while (last < to && !lists.leads(order[at], order[last + 1])) {
                last++;
            }
            put(order, at, last);
        }
    }
}
