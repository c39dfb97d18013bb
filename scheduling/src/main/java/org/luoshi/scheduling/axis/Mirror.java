package org.luoshi.scheduling.axis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.Capacity;
import org.luoshi.scheduling.Link;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Project;
import org.luoshi.scheduling.Resource;
import org.luoshi.scheduling.Window;
import org.luoshi.scheduling.WorkingDays;
import org.luoshi.scheduling.critical.Timing;

/** A network seen from the end of its axis: to plan it forward is to plan the network backward 倒排. */
public final class Mirror {

    private final Timing timing;
    private final int days;
    private final Map<WorkingDays, WorkingDays> reversed = new HashMap<>();
    private final Network network;
    private final Timing there;

    public Mirror(Network of) {
        this.timing = new Timing(of);
        this.days = of.axis().days();
        this.network = mirrored(of);
        this.there = new Timing(network);
    }

    public Network network() {
        return network;
    }

    /** @return starts in the network of starts in its mirror */
    public int[] back(int[] mirrored) {
        int[] starts = new int[mirrored.length];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = days - there.finish(i, mirrored[i]);
        }
        return starts;
    }

    private Network mirrored(Network of) {
        List<Project> projects = of.projects().stream()
                .map(one -> one.released(days - one.deadline().orElse(days)).with(OptionalInt.of(days - one.release())))
                .toList();
        List<Activity> activities = new java.util.ArrayList<>();
        for (int i = 0; i < of.activities().size(); i++) {
            activities.add(activity(i, of.activities().get(i)));
        }
        List<Link> links = of.links().stream()
                .map(one -> new Link(
                        one.to(), one.from(), kind(one.kind()), one.minLag(), one.maxLag(), reversed(one.calendar())))
                .toList();
        List<Resource> resources = of.resources().stream()
                .map(one -> new Resource(one.id(), one.name(), capacity(one.capacity()), reversed(one.calendar())))
                .toList();
        return new Network(of.axis(), projects, activities, links, resources);
    }

    private Activity activity(int number, Activity one) {
        Window window = one.window();
        OptionalInt fixed = window.fixed().isEmpty()
                ? window.fixed()
                : OptionalInt.of(days - timing.finish(number, window.fixed().getAsInt()));
        Window other = new Window(flip(window.notAfter()), flip(window.notBefore()), fixed);
        return new Activity(
                one.id(), one.name(), one.project(), one.length(), reversed(one.calendar()), one.demands(), other);
    }

    private OptionalInt flip(OptionalInt instant) {
        return instant.isPresent() ? OptionalInt.of(days - instant.getAsInt()) : instant;
    }

    private WorkingDays reversed(WorkingDays calendar) {
        return reversed.computeIfAbsent(calendar, WorkingDays::reversed);
    }

    private Capacity capacity(Capacity capacity) {
        NavigableMap<Integer, Integer> steps = new TreeMap<>();
        for (int day = 0; day < days; day++) {
            int units = capacity.at(days - 1 - day);
            if (day == 0 || units != steps.lastEntry().getValue()) {
                steps.put(day, units);
            }
        }
        return new Capacity(steps);
    }

    private static Link.Kind kind(Link.Kind kind) {
        return switch (kind) {
            case FS -> Link.Kind.FS;
            case SS -> Link.Kind.FF;
            case FF -> Link.Kind.SS;
            case SF -> Link.Kind.SF;
        };
    }
}
