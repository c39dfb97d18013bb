package org.luoshi.scheduling.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.ActivityId;
import org.luoshi.scheduling.Axis;
import org.luoshi.scheduling.Demand;
import org.luoshi.scheduling.Link;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Placed;
import org.luoshi.scheduling.Project;
import org.luoshi.scheduling.Resource;
import org.luoshi.scheduling.Schedule;
import org.luoshi.scheduling.WorkingDays;

/** Precedence, capacity, calendar, windows and deadlines, each counted on the days themselves. */
public final class Validator {

    private final Network network;
    private final Map<ActivityId, Placed> placed;
    private final List<Fault> faults = new ArrayList<>();

    private Validator(Network network, Schedule schedule) {
        this.network = network;
        this.placed = schedule.placed();
    }

    /** @return nothing when the schedule is one of the network's */
    public static List<Fault> check(Network network, Schedule schedule) {
        Validator validator = new Validator(network, schedule);
        for (Activity activity : network.activities()) {
            if (!schedule.placed().containsKey(activity.id())) {
                validator.faults.add(new Fault.Missing(activity.id()));
            }
        }
        if (validator.faults.isEmpty()) {
            network.activities().forEach(validator::activity);
            network.links().forEach(validator::link);
            network.resources().forEach(validator::resource);
        }
        return List.copyOf(validator.faults);
    }

    private void activity(Activity activity) {
        Placed at = at(activity.id());
        Project project = network.project(activity.project());
        bounds(activity, at, project);
        if (at.finish() > network.axis().days()) {
            return;
        }
        int worked = 0;
        for (int day = at.start(); day < at.finish(); day++) {
            worked += works(activity, day) ? 1 : 0;
        }
        if (worked != activity.days() || activity.days() == 0 && at.start() != at.finish()) {
            faults.add(new Fault.WrongLength(activity.id(), worked, activity.days()));
        }
        if (activity.days() > 0 && at.finish() > at.start()) {
            onWorkedDay(activity, at.start());
            onWorkedDay(activity, at.finish() - 1);
        }
    }

    private void bounds(Activity activity, Placed at, Project project) {
        later(activity, at.start(), project.release(), "项目最早开始 release");
        later(activity, at.start(), activity.window().notBefore().orElse(0), "最早开始 earliest start");
        later(activity, network.axis().days(), at.finish(), "时间轴 the axis");
        later(activity, project.deadline().orElse(at.finish()), at.finish(), "项目期限 deadline");
        later(activity, activity.window().notAfter().orElse(at.finish()), at.finish(), "最迟完成 latest finish");
        int fixed = activity.window().fixed().orElse(at.start());
        later(activity, fixed, at.start(), "固定日期 fixed date");
        later(activity, at.start(), fixed, "固定日期 fixed date");
    }

    private void later(Activity activity, int instant, int limit, String bound) {
        if (instant < limit) {
            faults.add(new Fault.Outside(activity.id(), bound, network.axis().date(limit)));
        }
    }

    private boolean works(Activity activity, int day) {
        for (Demand demand : activity.demands()) {
            if (!network.resource(demand.resource()).calendar().isWorked(day)) {
                return false;
            }
        }
        return activity.calendar().isWorked(day);
    }

    private void onWorkedDay(Activity activity, int day) {
        if (!works(activity, day)) {
            faults.add(new Fault.DayOff(activity.id(), network.axis().date(day)));
        }
    }

    private void link(Link link) {
        Placed before = at(link.from());
        Placed after = at(link.to());
        int from = switch (link.kind()) {
            case FS, FF -> before.finish();
            case SS, SF -> before.start();
        };
        int to = switch (link.kind()) {
            case FF, SF -> after.finish();
            case FS, SS -> after.start();
        };
        int lag = from <= to ? between(link.calendar(), from, to) : -between(link.calendar(), to, from);
        boolean tooSoon = lag < link.minLag() || link.minLag() >= 0 && link.kind() != Link.Kind.SF && to < from;
        if (tooSoon || lag > link.maxLag().orElse(Integer.MAX_VALUE)) {
            faults.add(new Fault.Broken(link, lag));
        }
    }

    private static int between(WorkingDays calendar, int from, int to) {
        int count = 0;
        for (int day = from; day < to; day++) {
            count += calendar.isWorked(day) ? 1 : 0;
        }
        return count;
    }

    private void resource(Resource resource) {
        Axis axis = network.axis();
        long[] used = new long[axis.days()];
        for (Activity activity : network.activities()) {
            for (Demand demand : activity.demands()) {
                Placed at = at(activity.id());
                for (int day = at.start();
                        demand.resource().equals(resource.id()) && day < Math.min(at.finish(), used.length);
                        day++) {
                    used[day] += demand.units();
                }
            }
        }
        for (int day = 0; day < used.length; day++) {
            if (resource.calendar().isWorked(day)
                    && used[day] > resource.capacity().at(day)) {
                faults.add(new Fault.Overused(
                        resource.id(),
                        axis.date(day),
                        used[day],
                        resource.capacity().at(day)));
            }
        }
    }

    private Placed at(ActivityId id) {
        Placed one = placed.get(id);
        if (one == null) {
            throw new IllegalStateException("checked before: " + id);
        }
        return one;
    }
}
