package org.luoshi.scheduling.search.list;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.scheduling.Demand;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Resource;
import org.luoshi.scheduling.critical.Arc;
import org.luoshi.scheduling.critical.Timing;

/**
 * Serial schedule generation over several calendars: slower than {@link Serial}, and for any network. Not safe for threads.
 */
final class Dated {

    private static final int REPAIRS = 30;

    private final Timing timing;
    private final int[][] users;
    private final int[][] units;
    private final int[][] capacity;
    private final int[][] free;
    private final List<List<Arc>> before = new ArrayList<>();
    private final List<Arc> checked = new ArrayList<>();
    private final int[] lowest;
    private final int[] last;

    /** @param leads by arc whether lists keep to it */
    Dated(Timing timing, boolean[] leads) {
        Network network = timing.network();
        this.timing = timing;
        int n = timing.size();
        this.users = new int[n][];
        this.units = new int[n][];
        this.capacity = new int[network.resources().size()][];
        this.free = new int[capacity.length][network.axis().days()];
        this.lowest = new int[n];
        this.last = new int[n];
        for (int r = 0; r < capacity.length; r++) {
            capacity[r] = perDay(network.resources().get(r), network.axis().days());
        }
        List<org.luoshi.scheduling.ResourceId> ids =
                network.resources().stream().map(Resource::id).toList();
        for (int i = 0; i < n; i++) {
            List<Demand> demands = network.activities().get(i).demands();
            users[i] = demands.stream()
                    .mapToInt(one -> ids.indexOf(one.resource()))
                    .toArray();
            units[i] = demands.stream().mapToInt(Demand::units).toArray();
            before.add(new ArrayList<>());
            last[i] = timing.last(i);
        }
        for (int k = 0; k < leads.length; k++) {
            Arc arc = timing.arcs().get(k);
            (leads[k] ? before.get(arc.to()) : checked).add(arc);
        }
    }

    private static int[] perDay(Resource resource, int days) {
        int[] units = new int[days];
        for (int day = 0; day < days; day++) {
            units[day] = resource.calendar().isWorked(day) ? resource.capacity().at(day) : Integer.MAX_VALUE / 2;
        }
        return units;
    }

    boolean place(int[] order, int[] starts) {
        for (int i = 0; i < lowest.length; i++) {
            lowest[i] = timing.first(i);
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
        for (int r = 0; r < free.length; r++) {
            System.arraycopy(capacity[r], 0, free[r], 0, free[r].length);
        }
        for (int activity : order) {
            int at = lowest[activity];
            for (Arc arc : before.get(activity)) {
                at = Math.max(at, timing.push(arc, starts[arc.from()]));
            }
            at = fit(activity, at);
            if (at > last[activity]) {
                return false;
            }
            starts[activity] = at;
            take(activity, at);
        }
        return true;
    }

    private int fit(int activity, int from) {
        int at = from;
        while (at <= last[activity] && timing.work(activity) > 0) {
            int clash = lastClash(activity, at, timing.finish(activity, at));
            if (clash < 0) {
                return at;
            }
            at = timing.days(activity).next(clash + 1);
        }
        return at;
    }

    private int lastClash(int activity, int start, int finish) {
        int clash = -1;
        for (int k = 0; k < users[activity].length; k++) {
            int[] there = free[users[activity][k]];
            int want = units[activity][k];
            for (int day = Math.min(finish, there.length) - 1; day >= start && day > clash; day--) {
                if (there[day] < want) {
                    clash = day;
                }
            }
        }
        return clash;
    }

    private void take(int activity, int start) {
        int finish = timing.finish(activity, start);
        for (int k = 0; k < users[activity].length; k++) {
            for (int day = start; day < finish; day++) {
                free[users[activity][k]][day] -= units[activity][k];
            }
        }
    }

    private boolean holds(int[] starts) {
        boolean holds = true;
        for (Arc arc : checked) {
            int asked = timing.push(arc, starts[arc.from()]);
            if (starts[arc.to()] < asked) {
                lowest[arc.to()] = Math.max(lowest[arc.to()], asked);
                holds = false;
            }
        }
        return holds;
    }
}
