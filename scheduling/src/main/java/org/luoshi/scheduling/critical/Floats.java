package org.luoshi.scheduling.critical;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.ActivityId;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Project;
import org.luoshi.scheduling.ProjectId;
import org.luoshi.scheduling.Schedule;
import org.luoshi.scheduling.WorkingDays;

/** Total and free float 总时差, 自由时差, and the critical path 关键线路 of a plan. */
public final class Floats {

    private final Timing timing;
    private final Schedule schedule;
    private final int[] latest;

    private Floats(Network network, Schedule schedule) {
        this.timing = new Timing(bounded(network, schedule));
        this.schedule = schedule;
        this.latest = switch (Passes.of(timing)) {
            case Analysis.Possible possible -> possible.windows().latest();
            case Analysis.Cycle cycle -> throw new IllegalArgumentException("no plan of a network with cycle " + cycle);
            case Analysis.TooLong tooLong -> throw new IllegalArgumentException("no plan of this network: " + tooLong);
        };
    }

    public static Slack of(Network network, Schedule schedule) {
        Floats floats = new Floats(network, schedule);
        Map<ActivityId, Slack.Room> room = new HashMap<>();
        for (int i = 0; i < floats.timing.size(); i++) {
            room.put(network.activities().get(i).id(), floats.room(i));
        }
        return new Slack(room);
    }

    /** @return the activities without any total float, by their starts */
    public static List<ActivityId> criticalPath(Network network, Schedule schedule, Slack slack) {
        return network.activities().stream()
                .map(Activity::id)
                .filter(id -> slack.of(id).isCritical())
                .sorted(java.util.Comparator.comparingInt(schedule::start))
                .toList();
    }

    private static Network bounded(Network network, Schedule schedule) {
        Map<ProjectId, Integer> finish = new HashMap<>();
        for (Activity activity : network.activities()) {
            finish.merge(activity.project(), schedule.finish(activity.id()), Math::max);
        }
        List<Project> projects = network.projects().stream()
                .map(one -> one.deadline().isPresent()
                        ? one
                        : one.with(OptionalInt.of(
                                finish.getOrDefault(one.id(), network.axis().days()))))
                .toList();
        return network.withProjects(projects);
    }

    private Slack.Room room(int i) {
        int start = schedule.start(timing.network().activities().get(i).id());
        int alone = timing.last(i);
        for (Arc arc : timing.arcs()) {
            if (arc.from() == i) {
                alone = Math.min(
                        alone,
                        timing.pull(
                                arc,
                                schedule.start(timing.network()
                                        .activities()
                                        .get(arc.to())
                                        .id())));
            }
        }
        int total = days(i, start, latest[i]);
        return new Slack.Room(latest[i], total, Math.min(total, days(i, start, alone)));
    }

    private int days(int i, int from, int to) {
        WorkingDays calendar = timing.days(i);
        return Math.max(0, calendar.before(Math.max(from, to)) - calendar.before(from));
    }
}
