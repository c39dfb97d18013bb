package org.luoshi.scheduling.reading;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.ActivityId;
import org.luoshi.scheduling.Axis;
import org.luoshi.scheduling.Capacity;
import org.luoshi.scheduling.Link;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Project;
import org.luoshi.scheduling.ProjectId;
import org.luoshi.scheduling.Resource;
import org.luoshi.scheduling.ResourceId;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** The project's own form; the library's readme describes it. */
final class YamlPlan {

    private static final Set<String> KEYS =
            Set.of("start", "end", "due", "calendar", "calendars", "resources", "projects", "activities", "links");
    private static final Set<String> RESOURCE = Set.of("name", "capacity", "calendar");
    private static final Set<String> PROJECT = Set.of("name", "from", "due", "priority");
    private static final Set<String> LINK = Set.of("from", "to", "kind", "lag", "max", "calendar");
    /** Room behind the last date named, so that a plan that is late can still be shown. */
    private static final int YEARS = 10;

    private static final int MOST_UNITS = 1_000_000_000;

    private final Spot whole;
    private final Map<String, Spot> fields;
    private final Axis axis;
    private final YamlCalendars calendars;
    private final String usual;

    private YamlPlan(Spot whole, NamedDays known) {
        this.whole = whole;
        this.fields = whole.fields(KEYS);
        this.axis = axis();
        this.calendars = new YamlCalendars(axis, known, map("calendars"));
        this.usual = Spot.find(fields, "calendar").map(Spot::text).orElse("weekdays");
    }

    static Network read(String file, String text, NamedDays known) {
        return new YamlPlan(new Spot(file, "", compose(file, text)), known).network();
    }

    private static Node compose(String file, String text) {
        try {
            Node node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (node == null) {
                throw UnreadablePlan.in(file, "是空的，至少要有 start 和 activities · the file is empty");
            }
            return node;
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw UnreadablePlan.at(file, line, "不是 YAML：%s · not YAML".formatted(e.getProblem()));
        } catch (YAMLException e) {
            throw UnreadablePlan.in(file, "不是 YAML：%s · not YAML".formatted(e.getMessage()));
        }
    }

    private Axis axis() {
        LocalDate start = whole.needed(fields, "start").date();
        LocalDate end = Spot.find(fields, "end").map(Spot::date).orElse(start.plusYears(YEARS));
        if (!end.isAfter(start) || end.isAfter(start.plusYears(100))) {
            throw fields.getOrDefault("end", whole).wrong("end 应在 start 之后、一百年之内 · end is after start");
        }
        return new Axis(start, (int) start.until(end, java.time.temporal.ChronoUnit.DAYS) + 1);
    }

    private Map<String, Spot> map(String key) {
        return Spot.find(fields, key).map(Spot::entries).orElse(Map.of());
    }

    private Network network() {
        Map<String, Project> projects = projects();
        List<Resource> resources = new ArrayList<>();
        map("resources").forEach((id, spot) -> resources.add(resource(id, spot)));
        YamlActivities activities =
                new YamlActivities(axis, this::calendar, projects, resources, fields.getOrDefault("calendar", whole));
        List<Activity> all = activities.read(whole.needed(fields, "activities"));
        List<Link> links = new ArrayList<>(activities.links());
        Spot.find(fields, "links")
                .map(Spot::members)
                .orElse(List.of())
                .forEach(spot -> links.add(link(spot, activities)));
        Network network = new Network(axis, List.copyOf(projects.values()), all, links, resources);
        Circles.refuse(whole.file(), network, activities.lines());
        return network;
    }

    private org.luoshi.scheduling.WorkingDays calendar(Map<String, Spot> of, Spot at) {
        Spot named = of.get("calendar");
        return named == null
                ? calendars.named(usual, fields.getOrDefault("calendar", at))
                : calendars.named(named.text(), named);
    }

    private Map<String, Project> projects() {
        Map<String, Project> projects = new LinkedHashMap<>();
        map("projects").forEach((id, spot) -> projects.put(id, project(id, spot)));
        if (projects.isEmpty()) {
            ProjectId id = new ProjectId("plan");
            projects.put("plan", new Project(id, whole.file(), 1, 0, due(fields)));
        }
        return projects;
    }

    private Project project(String id, Spot spot) {
        Map<String, Spot> of = spot.fields(PROJECT);
        OptionalInt own = due(of);
        return new Project(
                new ProjectId(id),
                Spot.find(of, "name").map(Spot::text).orElse(id),
                Spot.number(of, "priority", 1, 1000).orElse(1),
                Spot.find(of, "from").map(from -> inside(from)).orElse(0),
                own.isPresent() ? own : due(fields));
    }

    private OptionalInt due(Map<String, Spot> of) {
        Spot due = of.get("due");
        return due == null ? OptionalInt.empty() : OptionalInt.of(inside(due) + 1);
    }

    private int inside(Spot spot) {
        int instant = axis.instant(spot.date());
        if (instant < 0 || instant >= axis.days()) {
            throw spot.wrong("%s 不在 start 到 end 之间 · outside the plan's dates".formatted(spot.text()));
        }
        return instant;
    }

    private Resource resource(String id, Spot spot) {
        Map<String, Spot> of = spot.fields(RESOURCE);
        return new Resource(
                new ResourceId(id),
                Spot.find(of, "name").map(Spot::text).orElse(id),
                capacity(spot.needed(of, "capacity")),
                of.containsKey("calendar") ? calendar(of, spot) : calendars.named("every-day", spot));
    }

    /** One number, or by date from which on. */
    private Capacity capacity(Spot spot) {
        if (spot.node() instanceof org.yaml.snakeyaml.nodes.ScalarNode) {
            return Capacity.of(spot.integer(0, MOST_UNITS));
        }
        NavigableMap<Integer, Integer> steps = new TreeMap<>(Map.of(0, 0));
        Map<String, Spot> entries = new HashMap<>(spot.entries());
        entries.forEach((date, units) -> {
            LocalDate from = new Spot(spot.file(), spot.what(), units.node()).dated(date);
            steps.put(Math.max(0, Math.min(axis.days() - 1, axis.instant(from))), units.integer(0, MOST_UNITS));
        });
        return new Capacity(steps);
    }

    private Link link(Spot spot, YamlActivities activities) {
        Map<String, Spot> of = spot.fields(LINK);
        ActivityId from = activities.known(spot.needed(of, "from"));
        ActivityId to = activities.known(spot.needed(of, "to"));
        int lag = Spot.number(of, "lag", -axis.days(), axis.days()).orElse(0);
        OptionalInt max = Spot.number(of, "max", -axis.days(), axis.days());
        if (from.equals(to)) {
            throw spot.wrong("把“%s”搭接到它自己 · links an activity to itself".formatted(from));
        }
        if (max.isPresent() && max.getAsInt() < lag) {
            throw spot.wrong("的 max %d 小于 lag %d · the most lag is below the least".formatted(max.getAsInt(), lag));
        }
        return new Link(from, to, kind(of), lag, max, calendar(of, spot));
    }

    private static Link.Kind kind(Map<String, Spot> of) {
        Spot spot = of.get("kind");
        if (spot == null) {
            return Link.Kind.FS;
        }
        try {
            return Link.Kind.valueOf(spot.text());
        } catch (IllegalArgumentException e) {
            throw spot.wrong("应是 FS、SS、FF 或 SF，不是“%s” · unknown kind".formatted(spot.text()));
        }
    }
}
