package org.luoshi.scheduling.search.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Orders that keep to the arcs. */
final class Lists {

    private final int[][] after;
    private final int[] degree;
    /** By activity its place in one fixed order that keeps to the arcs: breaks ties. */
    private final int[] rank;

    private final int[] ranked;
    /** Whether an order by starts keeps to the arcs by itself. */
    private final boolean sortable;

    Lists(Plain problem) {
        this(problem.size(), Arrays.asList(problem.arcs()));
    }

    Lists(int n, List<Plain.Arc> arcs) {
        this.degree = new int[n];
        List<List<Integer>> next = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            next.add(new ArrayList<>());
        }
        for (Plain.Arc arc : arcs) {
            if (arc.leads()) {
                next.get(arc.from()).add(arc.to());
                degree[arc.to()]++;
            }
        }
        this.after = next.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.sortable = arcs.stream().allMatch(arc -> !arc.leads() || arc.offset() >= 0);
        this.rank = new int[n];
        int[] order = byKey(new long[n]);
        for (int at = 0; at < n; at++) {
            rank[order[at]] = at;
        }
        this.ranked = order;
    }

    /** @return the activities by their starts; keeps to the arcs whatever the starts are */
    int[] byStart(int[] starts) {
        long[] keys = new long[starts.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) starts[i] << 32 | rank[i];
        }
        if (!sortable) {
            return byKey(keys);
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int k = 0; k < keys.length; k++) {
            order[k] = ranked[(int) keys[k]];
        }
        return order;
    }

    /** @return an order by key, the lowest first, among those whose predecessors stand already */
    int[] byKey(long[] key) {
        int n = degree.length;
        int[] open = degree.clone();
        int[] order = new int[n];
        int[] ready = new int[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (open[i] == 0) {
                ready[count++] = i;
            }
        }
        for (int at = 0; at < n; at++) {
            if (count == 0) {
                throw new IllegalStateException("leading arcs form a cycle among " + Arrays.toString(open));
            }
            int best = 0;
            for (int k = 1; k < count; k++) {
                best = key[ready[k]] < key[ready[best]] ? k : best;
            }
            order[at] = ready[best];
            ready[best] = ready[--count];
            for (int next : after[order[at]]) {
                if (--open[next] == 0) {
                    ready[count++] = next;
                }
            }
        }
        return order;
    }

    boolean leads(int one, int other) {
        for (int next : after[one]) {
            if (next == other) {
                return true;
            }
        }
        return false;
    }

    /** @return by biased draws (regret-based, Drexl 1991): low keys first, mostly */
    int[] sampled(double[] key, SplittableRandom random, double strength) {
        double[] bent = new double[key.length];
        double least = Arrays.stream(key).min().orElse(0);
        double most = Arrays.stream(key).max().orElse(0);
        for (int i = 0; i < key.length; i++) {
            bent[i] = (key[i] - least) / Math.max(1e-9, most - least) + strength * random.nextDouble();
        }
        long[] scaled =
                Arrays.stream(bent).mapToLong(one -> (long) (one * 1e12)).toArray();
        return byKey(scaled);
    }
}
