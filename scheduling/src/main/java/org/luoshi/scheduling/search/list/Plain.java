package org.luoshi.scheduling.search.list;

import java.util.Arrays;
import java.util.List;
import org.luoshi.scheduling.Demand;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Resource;
import org.luoshi.scheduling.ResourceId;
import org.luoshi.scheduling.critical.Timing;

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

    /** @param network with every day worked by everything */
    public static Plain of(Network network) {
        Timing timing = new Timing(network);
        int n = timing.size();
        int horizon = network.axis().days();
        int[] work = new int[n];
        int[] earliest = new int[n];
        int[] latest = new int[n];
        for (int i = 0; i < n; i++) {
            work[i] = timing.work(i);
            earliest[i] = Math.min(timing.first(i), horizon);
            latest[i] = timing.last(i) + work[i];
        }
        return new Plain(horizon, work, earliest, latest, arcs(timing), demand(network), capacity(network));
    }

    private static Arc[] arcs(Timing timing) {
        boolean[] leads = Leading.of(timing);
        Arc[] arcs = new Arc[leads.length];
        for (int k = 0; k < arcs.length; k++) {
            org.luoshi.scheduling.critical.Arc arc = timing.arcs().get(k);
            int offset = arc.lag()
                    + (arc.fromFinish() ? timing.work(arc.from()) : 0)
                    - (arc.toFinish() ? timing.work(arc.to()) : 0);
            arcs[k] = new Arc(arc.from(), arc.to(), offset, leads[k]);
        }
        return arcs;
    }

    private static int[][] demand(Network network) {
        List<ResourceId> ids = network.resources().stream().map(Resource::id).toList();
        int[][] demand = new int[network.activities().size()][ids.size()];
        for (int i = 0; i < demand.length; i++) {
            for (Demand one : network.activities().get(i).demands()) {
                demand[i][ids.indexOf(one.resource())] = one.units();
            }
        }
        return demand;
    }

    private static int[][] capacity(Network network) {
        int[][] capacity = new int[network.resources().size()][network.axis().days()];
        for (int r = 0; r < capacity.length; r++) {
            for (int day = 0; day < capacity[r].length; day++) {
                capacity[r][day] = network.resources().get(r).capacity().at(day);
            }
        }
        return capacity;
    }

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
