package org.luoshi.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/** Networks made up from a seed: links of all kinds with lags, two calendars, and resources when asked for. */
public final class Nets {

    public static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private final SplittableRandom random;
    private final Axis axis = new Axis(FIRST, 500);
    private final WorkingDays weekdays =
            WorkingDays.of("weekdays", 500, day -> axis.date(day).getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    private final WorkingDays everyDay = WorkingDays.everyDay(500);
    private final int size;
    private final boolean mixed;

    private Nets(long seed, int size, boolean mixed) {
        this.random = new SplittableRandom(seed);
        this.size = size;
        this.mixed = mixed;
    }

    /** @param mixed with two calendars instead of one */
    public static Network of(long seed, int size, int resources, boolean mixed, OptionalInt deadline) {
        return new Nets(seed, size, mixed).network(resources, deadline);
    }

    private Network network(int resources, OptionalInt deadline) {
        List<Resource> all = new ArrayList<>();
        for (int r = 0; r < resources; r++) {
            all.add(new Resource(new ResourceId("r" + r), "team " + r, Capacity.of(3 + random.nextInt(3)), everyDay));
        }
        Project project = new Project(new ProjectId("p"), "p", 1, random.nextInt(5), deadline);
        List<Activity> activities = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            activities.add(new Activity(
                    id(i),
                    "step " + i,
                    project.id(),
                    Length.of(random.nextInt(8)),
                    calendar(),
                    demands(all),
                    Window.OPEN));
        }
        return new Network(axis, List.of(project), activities, links(), all);
    }

    private List<Demand> demands(List<Resource> resources) {
        List<Demand> demands = new ArrayList<>();
        for (Resource resource : resources) {
            if (random.nextInt(2) == 0) {
                demands.add(new Demand(resource.id(), 1 + random.nextInt(3)));
            }
        }
        return demands;
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (int to = 1; to < size; to++) {
            for (int tie = 0; tie < 1 + random.nextInt(2); tie++) {
                int from = random.nextInt(Math.max(0, to - 5), to);
                int lag = random.nextInt(3) == 0 ? random.nextInt(7) - 2 : 0;
                OptionalInt most =
                        random.nextInt(8) == 0 ? OptionalInt.of(lag + 10 + random.nextInt(10)) : OptionalInt.empty();
                links.add(new Link(id(from), id(to), Link.Kind.values()[random.nextInt(4)], lag, most, calendar()));
            }
        }
        return links;
    }

    private WorkingDays calendar() {
        return mixed && random.nextBoolean() ? everyDay : weekdays;
    }

    public static ActivityId id(int i) {
        return new ActivityId("a" + i);
    }
}
