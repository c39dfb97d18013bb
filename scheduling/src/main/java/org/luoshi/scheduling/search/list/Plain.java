package org.luoshi.scheduling.search.list;

import java.util.Arrays;

/**
 * A problem on one axis of working days: durations are fixed, every link is an offset between two starts. Arrays are by
 * activity, and nobody changes them.
 *
 * @param horizon nothing finishes after it
 * @param work durations, 0 or more
 * @param earliest starts not before
 * @param latest finishes not after
 * @param arcs start of to ≥ start of from + offset; a most lag is an arc back with a negative offset
 * @param demand by activity and resource
 * @param capacity by resource and day
 */
public record Plain(
        int horizon, int[] work, int[] earliest, int[] latest, Arc[] arcs, int[][] demand, int[][] capacity) {

    /**
     * @param leads whether lists put from before to; an arc that does not is checked afterwards
     */
    public record Arc(int from, int to, int offset, boolean leads) {}

    public int size() {
        return work.length;
    }

    /** The same problem seen from the end of its axis: its starts are this one's finishes. */
    public Plain mirrored() {
        Arc[] back = Arrays.stream(arcs)
                .map(arc -> new Arc(arc.to, arc.from, arc.offset + work[arc.to] - work[arc.from], arc.leads))
                .toArray(Arc[]::new);
        int[][] free = new int[capacity.length][horizon];
        for (int r = 0; r < capacity.length; r++) {
            for (int day = 0; day < horizon; day++) {
                free[r][day] = capacity[r][horizon - 1 - day];
            }
        }
        int[] from = Arrays.stream(latest).map(finish -> horizon - finish).toArray();
        int[] until = Arrays.stream(earliest).map(start -> horizon - start).toArray();
        return new Plain(horizon, work, from, until, back, demand, free);
    }

    public int makespan(int[] starts) {
        int last = 0;
        for (int i = 0; i < starts.length; i++) {
            last = Math.max(last, starts[i] + work[i]);
        }
        return last;
    }
}
