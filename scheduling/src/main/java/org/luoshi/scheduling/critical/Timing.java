package org.luoshi.scheduling.critical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.ActivityId;
import org.luoshi.scheduling.Link;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Project;
import org.luoshi.scheduling.ProjectId;
import org.luoshi.scheduling.WorkingDays;

/** A network with its activities numbered as they stand in it, and what each arc asks of a start when another is known. */
public final class Timing {

    /** What no start can meet. */
    public static final int NEVER = Integer.MAX_VALUE / 4;

    private final Network network;
    private final int[] work;
    private final WorkingDays[] days;
    private final List<Arc> arcs = new ArrayList<>();
    private final int[] release;
    private final int[] due;

    public Timing(Network network) {
        this.network = network;
        int n = network.activities().size();
        this.work = new int[n];
        this.days = new WorkingDays[n];
        this.release = new int[n];
        this.due = new int[n];
        Map<ActivityId, WorkingDays> calendars = network.workingDays();
        Map<ProjectId, Project> projects = new HashMap<>();
        network.projects().forEach(project -> projects.put(project.id(), project));
        Map<ActivityId, Integer> number = new HashMap<>();
        for (int i = 0; i < n; i++) {
            Activity activity = network.activities().get(i);
            number.put(activity.id(), i);
            work[i] = activity.days();
            days[i] = calendars.getOrDefault(activity.id(), activity.calendar());
            bound(i, activity, projects.get(activity.project()));
        }
        for (Link link : network.links()) {
            int from = number.getOrDefault(link.from(), -1);
            int to = number.getOrDefault(link.to(), -1);
            arcs.add(Arc.least(link, from, to));
            if (link.maxLag().isPresent()) {
                arcs.add(Arc.most(link, from, to));
            }
        }
    }

    private void bound(int i, Activity activity, @org.jspecify.annotations.Nullable Project project) {
        int horizon = network.axis().days();
        release[i] = Math.max(0, activity.window().notBefore().orElse(0));
        due[i] = Math.min(horizon, activity.window().notAfter().orElse(horizon));
        if (project != null) {
            release[i] = Math.max(release[i], project.release());
            due[i] = Math.min(due[i], project.deadline().orElse(horizon));
        }
    }

    public Network network() {
        return network;
    }

    public int size() {
        return work.length;
    }

    public int work(int activity) {
        return work[activity];
    }

    public WorkingDays days(int activity) {
        return days[activity];
    }

    public List<Arc> arcs() {
        return arcs;
    }

    /** @return the first start that release, window and calendar allow; {@link #NEVER} when there is none */
    public int first(int activity) {
        return snap(activity, Math.max(release[activity], fixed(activity, release[activity])));
    }

    /** @return the last start that window, deadline and calendar allow; below 0 when there is none */
    public int last(int activity) {
        int byDue = backFromFinish(activity, Math.max(0, due[activity]));
        int fixed = fixed(activity, byDue);
        return due[activity] < 0 ? -1 : Math.min(byDue, fixed);
    }

    private int fixed(int activity, int otherwise) {
        return network.activities().get(activity).window().fixed().orElse(otherwise);
    }

    /** @return the instant at which it finishes when started then; {@link #NEVER} beyond the axis */
    public int finish(int activity, int start) {
        if (start >= NEVER) {
            return NEVER;
        }
        int finish = days[activity].finish(start, work[activity]);
        return finish < 0 ? NEVER : finish;
    }

    /** @return the first start of the arc's successor that it allows when its predecessor starts then */
    public int push(Arc arc, int start) {
        int from = arc.fromFinish() ? finish(arc.from(), start) : start;
        if (from >= NEVER) {
            return NEVER;
        }
        WorkingDays calendar = arc.calendar();
        int index = calendar.before(from) + arc.lag();
        if (index > calendar.count()) {
            return NEVER;
        }
        int instant = calendar.earliest(Math.max(0, index));
        int asked = arc.ahead() ? Math.max(from, instant) : instant;
        return arc.toFinish() ? startToFinish(arc.to(), asked) : snap(arc.to(), asked);
    }

    /** @return the last start of the arc's predecessor that it allows when its successor starts then; below 0 when none */
    public int pull(Arc arc, int start) {
        int to = arc.toFinish() ? finish(arc.to(), start) : start;
        if (to >= NEVER) {
            to = network.axis().days();
        }
        WorkingDays calendar = arc.calendar();
        int index = calendar.before(to) - arc.lag();
        if (index < 0) {
            return -1;
        }
        int instant = calendar.latest(index);
        int asked = arc.ahead() ? Math.min(to, instant) : instant;
        return arc.fromFinish() ? backFromFinish(arc.from(), asked) : back(arc.from(), asked);
    }

    /** The first start from the instant on. */
    private int snap(int activity, int instant) {
        if (instant > network.axis().days()) {
            return NEVER;
        }
        if (work[activity] == 0) {
            return instant;
        }
        int index = days[activity].before(instant);
        return index + work[activity] > days[activity].count() ? NEVER : days[activity].day(index);
    }

    /** The first start from which the finish is at the instant or later. */
    private int startToFinish(int activity, int instant) {
        if (work[activity] == 0) {
            return instant;
        }
        WorkingDays calendar = days[activity];
        int index = calendar.before(instant);
        int finished = calendar.earliest(index) >= instant ? index : index + 1;
        int start = Math.max(0, finished - work[activity]);
        return start + work[activity] > calendar.count() ? NEVER : calendar.day(start);
    }

    /** The last start at the instant or before. */
    private int back(int activity, int instant) {
        if (work[activity] == 0) {
            return instant;
        }
        WorkingDays calendar = days[activity];
        int index = calendar.before(Math.min(instant + 1, calendar.days())) - 1;
        return index < 0 ? -1 : calendar.day(Math.min(index, calendar.count() - work[activity]));
    }

    /** The last start from which the finish is at the instant or before. */
    private int backFromFinish(int activity, int instant) {
        if (work[activity] == 0) {
            return instant;
        }
        int index = days[activity].before(instant) - work[activity];
        return index < 0 ? -1 : days[activity].day(index);
    }
}
