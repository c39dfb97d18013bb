package org.luoshi.scheduling.search;

import java.util.Comparator;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.Demand;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Resource;
import org.luoshi.scheduling.critical.Timing;
import org.luoshi.scheduling.critical.Windows;

/** Makespans that no plan can go below: the critical path, and the work that each resource has to do. */
final class Bounds {

    private final Timing timing;
    private final Windows windows;

    Bounds(Timing timing, Windows windows) {
        this.timing = timing;
        this.windows = windows;
    }

    int makespan() {
        int most = criticalPath();
        for (Resource resource : timing.network().resources()) {
            most = Math.max(most, energy(resource));
        }
        return most;
    }

    int criticalPath() {
        int last = 0;
        for (int i = 0; i < timing.size(); i++) {
            last = Math.max(last, timing.finish(i, windows.earliest()[i]));
        }
        return last;
    }

    /**
     * For each first start: all that cannot begin earlier needs its days of work times units, and the resource gives no
     * more than its capacity a day from then on.
     */
    private int energy(Resource resource) {
        int[] users = users(resource);
        int best = 0;
        long work = 0;
        for (int k = users.length - 1; k >= 0; k--) {
            int i = users[k];
            work += (long) timing.work(i) * units(timing.network().activities().get(i), resource);
            best = Math.max(best, reached(resource, windows.earliest()[i], work));
        }
        return best;
    }

    private int[] users(Resource resource) {
        Network network = timing.network();
        return java.util.stream.IntStream.range(0, timing.size())
                .filter(i -> units(network.activities().get(i), resource) > 0)
                .boxed()
                .sorted(Comparator.comparingInt(i -> windows.earliest()[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int units(Activity activity, Resource resource) {
        return activity.demands().stream()
                .filter(demand -> demand.resource().equals(resource.id()))
                .mapToInt(Demand::units)
                .findFirst()
                .orElse(0);
    }

    /** The first instant by which the resource can have given so much. */
    private int reached(Resource resource, int from, long work) {
        long left = work;
        int day = from;
        int end = timing.network().axis().days();
        while (left > 0 && day < end) {
            left -= resource.calendar().isWorked(day) ? resource.capacity().at(day) : 0;
            day++;
        }
        return day;
    }
}
