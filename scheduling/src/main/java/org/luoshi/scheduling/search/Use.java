package org.luoshi.scheduling.search;

import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.Demand;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Resource;
import org.luoshi.scheduling.critical.Timing;

/** How much of the resources a plan uses at one time. */
final class Use {

    private Use() {}

    /** @return the most that is used of each resource on one of its working days, summed */
    static long most(Network network, int[] starts) {
        Timing timing = new Timing(network);
        return network.resources().stream()
                .mapToLong(resource -> most(timing, resource, starts))
                .sum();
    }

    /** What its capacity lacks to its most counts as used, as for the exact model. */
    private static long most(Timing timing, Resource resource, int[] starts) {
        int[] used = new int[timing.network().axis().days()];
        for (int i = 0; i < starts.length; i++) {
            Activity activity = timing.network().activities().get(i);
            for (Demand demand : activity.demands()) {
                for (int day = starts[i];
                        demand.resource().equals(resource.id()) && day < timing.finish(i, starts[i]);
                        day++) {
                    used[day] += demand.units();
                }
            }
        }
        int most = 0;
        for (int day = 0; day < used.length; day++) {
            most = Math.max(most, resource.calendar().isWorked(day) ? used[day] : 0);
        }
        return most;
    }
}
