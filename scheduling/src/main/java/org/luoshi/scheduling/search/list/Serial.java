package org.luoshi.scheduling.search.list;

import java.util.Arrays;

/**
 * Serial schedule generation: takes the activities in the order of a list and puts each at its earliest start that links
 * and capacities allow. Not safe for threads: each has its own.
 */
final class Serial {

    /** How often starts are raised for arcs that run against the list before the list is given up. */
    private static final int REPAIRS = 40;

    private final Plain problem;
    private final Profile profile;
    private final int[][] before;
    private final int[][] offset;
    private final Plain.Arc[] checked;
    private final int[] lowest;

    Serial(Plain problem) {
        this.problem = problem;
        this.profile = new Profile(problem);
        int n = problem.size();
        this.before = new int[n][];
        this.offset = new int[n][];
        for (int i = 0; i < n; i++) {
            int to = i;
            Plain.Arc[] in = Arrays.stream(problem.arcs())
                    .filter(arc -> arc.to() == to && arc.leads())
                    .toArray(Plain.Arc[]::new);
            before[i] = Arrays.stream(in).mapToInt(Plain.Arc::from).toArray();
            offset[i] = Arrays.stream(in).mapToInt(Plain.Arc::offset).toArray();
        }
        this.checked = Arrays.stream(problem.arcs()).filter(arc -> !arc.leads()).toArray(Plain.Arc[]::new);
        this.lowest = new int[n];
    }

    /**
     * @param order every activity once, none before one that leads it
     * @param shift added to every earliest start: what a mirrored problem gains when its horizon is beyond the makespan
     * @return whether all found a place before the horizon and the latest finishes
     */
    boolean place(int[] order, int shift, int[] starts) {
        for (int i = 0; i < lowest.length; i++) {
            lowest[i] = Math.max(problem.earliest()[i], shift);
        }
        for (int round = 0; round < REPAIRS; round++) {
            if (!placeOnce(order, starts)) {
                return false;
            }
            if (holds(starts)) {
                return true;
            }
        }
        return false;
    }

    private boolean placeOnce(int[] order, int[] starts) {
        profile.clear();
        int[] work = problem.work();
        for (int activity : order) {
            int earliest = lowest[activity];
            int[] from = before[activity];
            int[] lag = offset[activity];
            for (int k = 0; k < from.length; k++) {
                earliest = Math.max(earliest, starts[from[k]] + lag[k]);
            }
            int last = problem.latest()[activity] - work[activity];
            int at = profile.fit(activity, earliest, last, work[activity]);
            if (at > last) {
                return false;
            }
            profile.take(activity, at, work[activity]);
            starts[activity] = at;
        }
        return true;
    }

    /** Raises what an arc against the list asks to be later. */
    private boolean holds(int[] starts) {
        boolean holds = true;
        for (Plain.Arc arc : checked) {
            int asked = starts[arc.from()] + arc.offset();
            if (starts[arc.to()] < asked) {
                lowest[arc.to()] = Math.max(lowest[arc.to()], asked);
                holds = false;
            }
        }
        return holds;
    }
}
