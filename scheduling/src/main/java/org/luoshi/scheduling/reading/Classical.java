package org.luoshi.scheduling.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.ActivityId;
import org.luoshi.scheduling.Axis;
import org.luoshi.scheduling.Capacity;
import org.luoshi.scheduling.Demand;
import org.luoshi.scheduling.Length;
import org.luoshi.scheduling.Link;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Project;
import org.luoshi.scheduling.Resource;
import org.luoshi.scheduling.ResourceId;
import org.luoshi.scheduling.Window;
import org.luoshi.scheduling.WorkingDays;

/**
 * What the two classical formats hold: numbered jobs, each after its predecessors, with constant capacities and every day
 * worked. The axis is as long as all jobs one after the other, which is always enough; its dates mean nothing.
 */
final class Classical {

    static final int MOST_JOBS = 10_000;
    static final int MOST_RESOURCES = 100;
    static final int MOST_DAYS = 100_000;
    static final int MOST_UNITS = 1_000_000;

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    record Job(int days, int[] units, int[] successors, int line) {}

    private Classical() {}

    static Network network(String file, String name, int[] capacity, List<Job> jobs) {
        long sum = jobs.stream().mapToLong(Job::days).sum();
        if (sum > Axis.MOST_DAYS) {
            throw UnreadablePlan.in(file, "各项工期合计 %d 天，最多 %d 天 · too long in all".formatted(sum, Axis.MOST_DAYS));
        }
        int horizon = (int) Math.max(1, sum);
        WorkingDays everyDay = WorkingDays.everyDay(horizon);
        Project project = Project.of(name);
        List<Activity> activities = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            activities.add(new Activity(
                    id(i), "job " + (i + 1), project.id(), Length.of(job.days()), everyDay, demands(job), Window.OPEN));
            for (int successor : job.successors()) {
                if (successor == i) {
                    throw UnreadablePlan.at(file, job.line(), "活动 %d 不能排在自己之后 · after itself".formatted(i + 1));
                }
                links.add(Link.finishStart(id(i), id(successor), everyDay));
            }
        }
        return new Network(
                new Axis(FIRST, horizon), List.of(project), activities, links, resources(capacity, everyDay));
    }

    private static List<Resource> resources(int[] capacity, WorkingDays everyDay) {
        List<Resource> resources = new ArrayList<>();
        for (int r = 0; r < capacity.length; r++) {
            resources.add(new Resource(resource(r), "R " + (r + 1), Capacity.of(capacity[r]), everyDay));
        }
        return resources;
    }

    private static List<Demand> demands(Job job) {
        List<Demand> demands = new ArrayList<>();
        for (int r = 0; r < job.units().length; r++) {
            if (job.units()[r] > 0) {
                demands.add(new Demand(resource(r), job.units()[r]));
            }
        }
        return demands;
    }

    private static ActivityId id(int i) {
        return new ActivityId(String.valueOf(i + 1));
    }

    private static ResourceId resource(int r) {
        return new ResourceId("R" + (r + 1));
    }
}
