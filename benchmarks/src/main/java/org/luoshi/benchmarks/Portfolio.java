package org.luoshi.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
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
 * A district's projects, made up from a seed: 30 activities each in layers, links of all kinds with lags, six resources
 * that all share, offices that work on weekdays and sites that rest in winter.
 */
final class Portfolio {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int NODES = 30;
    private static final int RESOURCES = 6;

    private final int projects;
    private final SplittableRandom random;
    private final Axis axis;
    private final WorkingDays office;
    private final WorkingDays site;
    private final List<Activity> activities = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private Portfolio(int projects, long seed) {
        this.projects = projects;
        this.random = new SplittableRandom(seed);
        this.axis = new Axis(FIRST, 1500 + projects * 30);
        this.office = WorkingDays.of("office", axis.days(), day -> isWeekday(axis.date(day)));
        this.site = WorkingDays.of("site", axis.days(), day -> !isWinter(axis.date(day)));
    }

    static Network of(int projects, long seed) {
        return new Portfolio(projects, seed).network();
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** No concrete is poured from mid-December to the end of February. */
    private static boolean isWinter(LocalDate date) {
        int day = date.getMonthValue() * 100 + date.getDayOfMonth();
        return day >= 1215 || day < 301;
    }

    private Network network() {
        List<Project> all = new ArrayList<>();
        for (int p = 0; p < projects; p++) {
            Project project = Project.of("P" + (p + 1)).released(random.nextInt(180));
            all.add(project);
            project(project);
        }
        List<Resource> resources = IntStream.range(0, RESOURCES)
                .mapToObj(r -> new Resource(
                        resource(r), "resource " + r, Capacity.of(4 + projects / 6), r < 3 ? office : site))
                .toList();
        return new Network(axis, all, activities, links, resources);
    }

    private void project(Project project) {
        int first = activities.size();
        for (int k = 0; k < NODES; k++) {
            boolean built = k > NODES / 2;
            activities.add(new Activity(
                    new ActivityId(project.id() + "." + (k + 1)),
                    "step " + (k + 1),
                    project.id(),
                    Length.of(k % 10 == 0 ? 0 : 1 + random.nextInt(20)),
                    built ? site : office,
                    demands(k, built),
                    Window.OPEN));
            for (int tie = 0; k > 0 && tie < 1 + random.nextInt(2); tie++) {
                link(first + Math.max(0, k - 1 - random.nextInt(5)), first + k, tie == 0);
            }
        }
    }

    private List<Demand> demands(int k, boolean built) {
        if (k % 10 == 0 || random.nextInt(3) == 0) {
            return List.of();
        }
        return List.of(new Demand(resource(random.nextInt(3) + (built ? 3 : 0)), 1 + random.nextInt(3)));
    }

    private static ResourceId resource(int r) {
        return new ResourceId("R" + (r + 1));
    }

    private void link(int from, int to, boolean finishStart) {
        Link.Kind kind = finishStart ? Link.Kind.FS : Link.Kind.values()[random.nextInt(3)];
        int lag = random.nextInt(4) == 0 ? random.nextInt(8) - 2 : 0;
        ActivityId before = activities.get(from).id();
        ActivityId after = activities.get(to).id();
        links.add(new Link(before, after, kind, lag, OptionalInt.empty(), office));
    }
}
