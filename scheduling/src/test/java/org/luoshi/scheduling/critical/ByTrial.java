package org.luoshi.scheduling.critical;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.Link;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.WorkingDays;

/**
 * The forward and the backward pass without any arithmetic on calendars: every start moves by one day at a time until no
 * link, counted day by day, is broken any more.
 */
final class ByTrial {

    private final Network network;
    private final List<Activity> activities;

    ByTrial(Network network) {
        this.network = network;
        this.activities = network.activities();
    }

    int[] earliest() {
        int[] starts = new int[activities.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = next(i, network.projects().getFirst().release(), 1);
        }
        settle(starts, 1);
        return starts;
    }

    int[] latest() {
        int[] starts = new int[activities.size()];
        for (int i = 0; i < starts.length; i++) {
            int due = network.projects()
                    .getFirst()
                    .deadline()
                    .orElse(network.axis().days());
            starts[i] = next(i, due, -1);
            while (finish(i, starts[i]) > due) {
                starts[i] = next(i, starts[i] - 1, -1);
            }
        }
        settle(starts, -1);
        return starts;
    }

    private void settle(int[] starts, int step) {
        for (boolean moved = true; moved; ) {
            moved = false;
            for (Link link : network.links()) {
                int from = number(link.from());
                int to = number(link.to());
                while (tooSoon(link, starts[from], starts[to])) {
                    int which = step > 0 ? to : from;
                    starts[which] = next(which, starts[which] + step, step);
                    moved = true;
                }
                while (tooLate(link, starts[from], starts[to])) {
                    int which = step > 0 ? from : to;
                    starts[which] = next(which, starts[which] + step, step);
                    moved = true;
                }
            }
        }
    }

    private boolean tooSoon(Link link, int from, int to) {
        int lag = lag(link, from, to);
        return lag < link.minLag()
                || link.kind() != Link.Kind.SF && link.minLag() >= 0 && end(link, to, false) < end(link, from, true);
    }

    private boolean tooLate(Link link, int from, int to) {
        return lag(link, from, to) > link.maxLag().orElse(Integer.MAX_VALUE);
    }

    private int lag(Link link, int from, int to) {
        int a = end(link, from, true);
        int b = end(link, to, false);
        return a <= b ? count(link.calendar(), a, b) : -count(link.calendar(), b, a);
    }

    private int end(Link link, int start, boolean first) {
        boolean finish =
                first ? link.kind().name().charAt(0) == 'F' : link.kind().name().charAt(1) == 'F';
        return finish ? finish(number(first ? link.from() : link.to()), start) : start;
    }

    private static int count(WorkingDays calendar, int from, int to) {
        int count = 0;
        for (int day = from; day < to; day++) {
            count += calendar.isWorked(day) ? 1 : 0;
        }
        return count;
    }

    private int next(int i, int from, int step) {
        int day = from;
        while (activities.get(i).days() > 0
                && (day >= network.axis().days()
                        || !activities.get(i).calendar().isWorked(day))) {
            day += step;
        }
        return day;
    }

    private int finish(int i, int start) {
        int left = activities.get(i).days();
        int day = start;
        while (left > 0) {
            left -= day < network.axis().days() && activities.get(i).calendar().isWorked(day) ? 1 : 0;
            day++;
            if (day > network.axis().days() + 50) {
                return day;
            }
        }
        return day;
    }

    private int number(org.luoshi.scheduling.ActivityId id) {
        List<org.luoshi.scheduling.ActivityId> ids = new ArrayList<>();
        activities.forEach(one -> ids.add(one.id()));
        return ids.indexOf(id);
    }
}
