package org.luoshi.scheduling.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.ActivityId;
import org.luoshi.scheduling.Axis;
import org.luoshi.scheduling.Demand;
import org.luoshi.scheduling.Length;
import org.luoshi.scheduling.Link;
import org.luoshi.scheduling.Project;
import org.luoshi.scheduling.ProjectId;
import org.luoshi.scheduling.Resource;
import org.luoshi.scheduling.ResourceId;
import org.luoshi.scheduling.Window;
import org.luoshi.scheduling.WorkingDays;

/** The activities of a YAML plan, with the finish-start links that stand with them. */
final class YamlActivities {

    private static final Set<String> KEYS =
            Set.of("id", "name", "project", "days", "calendar", "uses", "after", "from", "until", "fixed");
    private static final int MOST_DAYS = 10_000;
    private static final int MOST_UNITS = 1_000_000_000;

    private final Axis axis;
    private final BiFunction<Map<String, Spot>, Spot, WorkingDays> calendar;
    private final Map<String, Project> projects;
    private final List<Resource> resources;
    private final Spot linkCalendar;
    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();

    YamlActivities(
            Axis axis,
            BiFunction<Map<String, Spot>, Spot, WorkingDays> calendar,
            Map<String, Project> projects,
            List<Resource> resources,
            Spot linkCalendar) {
        this.axis = axis;
        this.calendar = calendar;
        this.projects = projects;
        this.resources = resources;
        this.linkCalendar = linkCalendar;
    }

    List<Activity> read(Spot list) {
        List<Spot> members = list.members();
        for (Spot member : members) {
            String id = member.needed(member.fields(KEYS), "id").text();
            Spot named = new Spot(member.file(), "活动“%s”".formatted(id), member.node());
            if (spots.put(id, named) != null) {
                throw named.wrong("写了两次 · stands twice");
            }
        }
        List<Activity> activities = new ArrayList<>();
        spots.forEach((id, spot) -> activities.add(activity(id, spot)));
        return activities;
    }

    List<Link> links() {
        return links;
    }

    /** @return by activity the line that it stands in */
    Map<String, Integer> lines() {
        Map<String, Integer> lines = new LinkedHashMap<>();
        spots.forEach((id, spot) -> lines.put(id, spot.line()));
        return lines;
    }

    ActivityId known(Spot spot) {
        String id = spot.text();
        if (!spots.containsKey(id)) {
            throw spot.wrong("没有叫“%s”的活动 · no such activity".formatted(id));
        }
        return new ActivityId(id);
    }

    private Activity activity(String id, Spot spot) {
        Map<String, Spot> of = spot.fields(KEYS);
        ActivityId me = new ActivityId(id);
        for (Spot before : Spot.find(of, "after").map(Spot::members).orElse(List.of())) {
            ActivityId other = known(before);
            if (other.equals(me)) {
                throw before.wrong("不能排在自己之后 · after itself");
            }
            links.add(Link.finishStart(other, me, calendar.apply(Map.of(), linkCalendar)));
        }
        return new Activity(
                me,
                Spot.find(of, "name").map(Spot::text).orElse(id),
                project(of, spot),
                length(spot.needed(of, "days")),
                calendar.apply(of, spot),
                demands(of),
                window(of));
    }

    private ProjectId project(Map<String, Spot> of, Spot spot) {
        Spot named = of.get("project");
        if (named == null && projects.size() == 1) {
            return projects.values().iterator().next().id();
        }
        String id = spot.needed(of, "project").text();
        Project project = projects.get(id);
        if (project == null) {
            throw spot.wrong("属于“%s”，没有这个项目 · no such project".formatted(id));
        }
        return project.id();
    }

    /** A number, or three: optimistic, likely, pessimistic. */
    private static Length length(Spot spot) {
        List<Spot> points = spot.members();
        if (points.size() == 1) {
            return Length.of(points.getFirst().integer(0, MOST_DAYS));
        }
        if (points.size() != 3) {
            throw spot.wrong("应是一个数，或乐观、最可能、悲观三个数 · one number or three");
        }
        int optimistic = points.get(0).integer(0, MOST_DAYS);
        int likely = points.get(1).integer(optimistic, MOST_DAYS);
        return new Length.ThreePoint(optimistic, likely, points.get(2).integer(likely, MOST_DAYS));
    }

    private List<Demand> demands(Map<String, Spot> of) {
        List<Demand> demands = new ArrayList<>();
        Spot.find(of, "uses").map(Spot::entries).orElse(Map.of()).forEach((id, spot) -> {
            if (resources.stream().noneMatch(one -> one.id().value().equals(id))) {
                throw spot.wrong("没有叫“%s”的资源 · no such resource".formatted(id));
            }
            int units = spot.integer(0, MOST_UNITS);
            if (units > 0) {
                demands.add(new Demand(new ResourceId(id), units));
            }
        });
        return demands;
    }

    private Window window(Map<String, Spot> of) {
        OptionalInt until = instant(of, "until");
        return new Window(
                instant(of, "from"),
                until.isPresent() ? OptionalInt.of(until.getAsInt() + 1) : until,
                instant(of, "fixed"));
    }

    private OptionalInt instant(Map<String, Spot> of, String key) {
        Spot spot = of.get(key);
        if (spot == null) {
            return OptionalInt.empty();
        }
        int instant = axis.instant(spot.date());
        if (instant < 0 || instant >= axis.days()) {
            throw spot.wrong("%s 不在 start 到 end 之间 · outside the plan's dates".formatted(spot.text()));
        }
        return OptionalInt.of(instant);
    }
}
