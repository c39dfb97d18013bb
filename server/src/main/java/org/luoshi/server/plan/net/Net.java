package org.luoshi.server.plan.net;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.ActivityId;
import org.luoshi.scheduling.Axis;
import org.luoshi.scheduling.Demand;
import org.luoshi.scheduling.Length;
import org.luoshi.scheduling.Link;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Project;
import org.luoshi.scheduling.ProjectId;
import org.luoshi.scheduling.Resource;
import org.luoshi.scheduling.ResourceId;
import org.luoshi.scheduling.Window;
import org.luoshi.scheduling.WorkingDays;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.plan.Node;
import org.luoshi.server.plan.Tie;

/**
 * Plans as one network. Finished nodes are facts and stay where they were; nodes at work stay where they began and last at
 * least until today; the others are free from their project's beginning on.
 */
public final class Net {

    /** Years of room on both sides, so that what is late has somewhere to be. */
    private static final int ROOM = 4;

    private final Network network;
    private final List<Spot> spots;

    private Net(Network network, List<Spot> spots) {
        this.network = network;
        this.spots = spots;
    }

    /**
     * What is to be planned of one matter.
     *
     * @param name of the project, in sentences
     * @param from waiting nodes start on this day or later
     */
    public record Part(MatterId matter, String name, LocalDate from, LocalDate due, List<Node> nodes, List<Tie> ties) {}

    /** Where a node stands in the network: the activity of the same number. */
    public record Spot(MatterId matter, Node node) {}

    public Network network() {
        return network;
    }

    public List<Spot> spots() {
        return spots;
    }

    public Axis axis() {
        return network.axis();
    }

    /** @param resources that nodes may use; what uses others uses nothing */
    public static Net of(
            List<Part> parts, List<Resource> resources, Axis axis, NodeCalendars calendars, LocalDate today) {
        return new Weaving(parts, resources, axis, calendars, today).net();
    }

    /** The years that the parts speak of, with room on both sides. */
    public static Axis axis(List<Part> parts, LocalDate today) {
        List<LocalDate> days = parts.stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(part.from(), part.due(), today),
                        part.nodes().stream()
                                .flatMap(it -> Stream.of(Optional.of(it.start()), it.started(), it.finished())
                                        .flatMap(Optional::stream))))
                .toList();
        int first = days.stream().min(Comparator.naturalOrder()).orElse(today).getYear() - ROOM;
        int last = days.stream().max(Comparator.naturalOrder()).orElse(today).getYear() + ROOM;
        LocalDate begin = LocalDate.of(first, 1, 1);
        return new Axis(begin, (int) ChronoUnit.DAYS.between(begin, LocalDate.of(last + 1, 1, 1)));
    }

    /** Puts the network together. */
    private static final class Weaving {

        private final List<Part> parts;
        private final Map<String, Resource> resources = new HashMap<>();
        private final Axis axis;
        private final NodeCalendars calendars;
        private final LocalDate today;
        private final List<Project> projects = new ArrayList<>();
        private final List<Activity> activities = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final List<Spot> spots = new ArrayList<>();

        Weaving(List<Part> parts, List<Resource> resources, Axis axis, NodeCalendars calendars, LocalDate today) {
            this.parts = parts;
            resources.forEach(it -> this.resources.put(it.id().value(), it));
            this.axis = axis;
            this.calendars = calendars;
            this.today = today;
        }

        Net net() {
            parts.forEach(this::add);
            return new Net(
                    new Network(axis, projects, activities, links, List.copyOf(resources.values())),
                    List.copyOf(spots));
        }

        private void add(Part part) {
            ProjectId project = new ProjectId(part.matter().toString());
            ProjectId facts = new ProjectId(part.matter() + " facts");
            projects.add(new Project(
                    project, part.name(), 1, axis.instant(part.from()), OptionalInt.of(axis.endOf(part.due()))));
            projects.add(new Project(facts, part.name(), 1, 0, OptionalInt.empty()));
            Map<String, Node> byKey = new HashMap<>();
            for (Node node : part.nodes()) {
                byKey.put(node.key(), node);
                activities.add(activity(id(part, node), node, node.isWaiting() ? project : facts));
                spots.add(new Spot(part.matter(), node));
            }
            part.ties().stream()
                    .filter(it -> byKey.containsKey(it.from()) && byKey.containsKey(it.to()))
                    .filter(it -> isWaiting(byKey, it.to()))
                    .forEach(it -> links.add(link(part, it, byKey)));
        }

        private static boolean isWaiting(Map<String, Node> byKey, String key) {
            Node node = byKey.get(key);
            return node != null && node.isWaiting();
        }

        private static Node named(Map<String, Node> byKey, String key) {
            return Optional.ofNullable(byKey.get(key)).orElseThrow();
        }

        /** Titles, since sentences name activities by their ids; unique by the matter in front where there are several. */
        private ActivityId id(Part part, Node node) {
            return new ActivityId(parts.size() == 1 ? node.title() : part.name() + "·" + node.title() + idTail(part));
        }

        /** Two matters may have one title. */
        private String idTail(Part part) {
            boolean isTwice =
                    parts.stream().filter(it -> it.name().equals(part.name())).count() > 1;
            return isTwice ? "（" + part.matter().toString().substring(30) + "）" : "";
        }

        private Activity activity(ActivityId id, Node node, ProjectId project) {
            WorkingDays calendar = calendars.of(node.calendar(), axis);
            if (node.finished().isPresent()) {
                return finished(id, node, project);
            }
            if (node.started().isPresent()) {
                return begun(id, node, project);
            }
            return new Activity(id, id.value(), project, node.days(), calendar, demands(node), Window.OPEN);
        }

        /** Reported on whatever day: counted in natural days. */
        private Activity finished(ActivityId id, Node node, ProjectId project) {
            LocalDate end = node.finished().orElseThrow();
            LocalDate start = node.started().orElse(node.start());
            LocalDate begin = start.isAfter(end) ? end : start;
            int days = (int) ChronoUnit.DAYS.between(begin, end) + 1;
            return new Activity(
                    id,
                    id.value(),
                    project,
                    Length.of(days),
                    calendars.of(NodeCalendars.EVERY_DAY, axis),
                    List.of(),
                    Window.fixedAt(axis.instant(begin)));
        }

        /** What should be over and is not will last today as well. */
        private Activity begun(ActivityId id, Node node, ProjectId project) {
            WorkingDays calendar = calendars.of(node.calendar(), axis);
            int start = calendar.next(axis.instant(node.started().orElseThrow()));
            int until = Math.max(start, axis.endOf(today));
            int worked = calendar.before(until) - calendar.before(start);
            Length length = node.days().days() >= worked ? node.days() : Length.of(worked);
            return new Activity(id, id.value(), project, length, calendar, demands(node), Window.fixedAt(start));
        }

        private List<Demand> demands(Node node) {
            return node.uses().entrySet().stream()
                    .filter(it -> resources.containsKey(it.getKey()))
                    .sorted(Map.Entry.comparingByKey())
                    .map(it -> new Demand(new ResourceId(it.getKey()), it.getValue()))
                    .toList();
        }

        /** What is a fact cannot be asked to come nearer to what waits: no most lag from it. */
        private Link link(Part part, Tie tie, Map<String, Node> byKey) {
            return new Link(
                    id(part, named(byKey, tie.from())),
                    id(part, named(byKey, tie.to())),
                    tie.kind(),
                    tie.lag(),
                    isWaiting(byKey, tie.from()) ? tie.most() : OptionalInt.empty(),
                    calendars.of(NodeCalendars.STATUTORY, axis));
        }
    }
}
