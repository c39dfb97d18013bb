package org.luoshi.scheduling.critical;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The forward and the backward pass of the critical path method, to their fixed point. */
public final class Passes {

    private final Timing timing;
    private final List<List<Arc>> out = new ArrayList<>();
    private final List<List<Arc>> in = new ArrayList<>();
    private final @Nullable Arc[] because;

    private Passes(Timing timing) {
        this.timing = timing;
        for (int i = 0; i < timing.size(); i++) {
            out.add(new ArrayList<>());
            in.add(new ArrayList<>());
        }
        for (Arc arc : timing.arcs()) {
            out.get(arc.from()).add(arc);
            in.get(arc.to()).add(arc);
        }
        this.because = new @Nullable Arc[timing.size()];
    }

    public static Analysis of(Timing timing) {
        return new Passes(timing).run();
    }

    private Analysis run() {
        int n = timing.size();
        int[] earliest = new int[n];
        int[] last = new int[n];
        for (int i = 0; i < n; i++) {
            earliest[i] = timing.first(i);
            last[i] = timing.last(i);
        }
        Deque<Integer> queue = all();
        boolean[] waiting = filled(n);
        while (!queue.isEmpty()) {
            int i = queue.poll();
            waiting[i] = false;
            if (earliest[i] > last[i]) {
                return blame(i);
            }
            for (Arc arc : out.get(i)) {
                int asked = timing.push(arc, earliest[i]);
                if (asked > earliest[arc.to()]) {
                    earliest[arc.to()] = asked;
                    because[arc.to()] = arc;
                    enter(arc.to(), queue, waiting);
                }
            }
        }
        return new Analysis.Possible(new Windows(earliest, latest(last)));
    }

    private int[] latest(int[] last) {
        int[] latest = last.clone();
        Deque<Integer> queue = all();
        boolean[] waiting = filled(latest.length);
        while (!queue.isEmpty()) {
            int i = queue.poll();
            waiting[i] = false;
            for (Arc arc : in.get(i)) {
                int asked = timing.pull(arc, latest[i]);
                if (asked < latest[arc.from()]) {
                    latest[arc.from()] = asked;
                    enter(arc.from(), queue, waiting);
                }
            }
        }
        return latest;
    }

    /** Goes back along what raised the activity, to the chain's beginning or round a cycle. */
    private Analysis blame(int last) {
        List<Arc> chain = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        int at = last;
        for (Arc arc = because[at]; arc != null && seen.add(at); arc = because[at]) {
            chain.addFirst(arc);
            at = arc.from();
        }
        if (because[at] == null) {
            return new Analysis.TooLong(at, chain, last);
        }
        int start = at;
        int end = 0;
        while (end < chain.size() && chain.get(end).to() != start) {
            end++;
        }
        return new Analysis.Cycle(List.copyOf(chain.subList(0, Math.min(chain.size(), end + 1))));
    }

    private Deque<Integer> all() {
        Deque<Integer> queue = new ArrayDeque<>();
        for (int i = 0; i < timing.size(); i++) {
            queue.add(i);
        }
        return queue;
    }

    private static boolean[] filled(int n) {
        boolean[] all = new boolean[n];
        Arrays.fill(all, true);
        return all;
    }

    private static void enter(int i, Deque<Integer> queue, boolean[] waiting) {
        if (!waiting[i]) {
            waiting[i] = true;
            queue.add(i);
        }
    }
}
