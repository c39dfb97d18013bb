package org.luoshi.scheduling.axis;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.Axis;
import org.luoshi.scheduling.Capacity;
import org.luoshi.scheduling.Link;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Project;
import org.luoshi.scheduling.Resource;
import org.luoshi.scheduling.Window;
import org.luoshi.scheduling.WorkingDays;
import org.luoshi.scheduling.critical.Arc;
import org.luoshi.scheduling.critical.Timing;

/**
 * Where all that works, works on the same days, days off can be cut out: a day of the new axis is a working day, every
 * duration is fixed and every lag a plain number. Exact, and much faster to search.
 */
public final class Compression {

    private final Timing timing;
    private final WorkingDays days;
    private final Network network;

    private Compression(Timing timing, WorkingDays days) {
        this.timing = timing;
        this.days = days;
        this.network = compressed(timing.network());
    }

    /** @return none when several calendars are at work, or a fixed start is on a day off */
    public static Optional<Compression> of(Network network) {
        Timing timing = new Timing(network);
        Optional<WorkingDays> one = theOnly(timing);
        return one.filter(days -> days.count() > 0)
                .filter(days -> fixedOnWorkingDays(timing, days))
                .map(days -> new Compression(timing, days));
    }

    private static Optional<WorkingDays> theOnly(Timing timing) {
        Stream<WorkingDays> counted = timing.arcs().stream()
                .filter(arc -> arc.lag() != 0 || !arc.ahead())
                .map(Arc::calendar);
        Stream.Builder<WorkingDays> worked = Stream.builder();
        for (int i = 0; i < timing.size(); i++) {
            if (timing.work(i) > 0) {
                worked.add(timing.days(i));
            }
        }
        List<WorkingDays> all =
                Stream.concat(worked.build(), counted).distinct().limit(2).toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static boolean fixedOnWorkingDays(Timing timing, WorkingDays days) {
        for (int i = 0; i < timing.size(); i++) {
            OptionalInt fixed = timing.network().activities().get(i).window().fixed();
            if (fixed.isPresent() && (outside(fixed.getAsInt(), days) || !days.isWorked(fixed.getAsInt()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean outside(int day, WorkingDays days) {
        return day < 0 || day >= days.days();
    }

    public Network network() {
        return network;
    }

    private Network compressed(Network from) {
        WorkingDays everyDay = WorkingDays.everyDay(days.count());
        List<Project> projects = from.projects().stream()
                .map(one -> one.released(index(one.release())).with(index(one.deadline())))
                .toList();
        List<Activity> activities = from.activities().stream()
                .map(one -> new Activity(
                        one.id(),
                        one.name(),
                        one.project(),
                        one.length(),
                        everyDay,
                        one.demands(),
                        window(one.window())))
                .toList();
        List<Link> links = from.links().stream()
                .map(one -> new Link(one.from(), one.to(), one.kind(), one.minLag(), one.maxLag(), everyDay))
                .toList();
        List<Resource> resources = from.resources().stream()
                .map(one -> new Resource(one.id(), one.name(), capacity(one.capacity()), everyDay))
                .toList();
        return new Network(new Axis(from.axis().first(), days.count()), projects, activities, links, resources);
    }

    private Window window(Window window) {
        return new Window(index(window.notBefore()), index(window.notAfter()), index(window.fixed()));
    }

    private Capacity capacity(Capacity capacity) {
        NavigableMap<Integer, Integer> steps = new TreeMap<>();
        capacity.steps().forEach((instant, units) -> {
            if (instant < days.days()) {
                steps.put(index(instant), units); // of steps within days off the last one counts
            }
        });
        return new Capacity(steps);
    }

    private OptionalInt index(OptionalInt instant) {
        return instant.isPresent() ? OptionalInt.of(instant.getAsInt() < 0 ? -1 : index(instant.getAsInt())) : instant;
    }

    private int index(int instant) {
        return days.before(Math.clamp(instant, 0, days.days()));
    }

    /** @return the instant at which so many working days are over */
    public int instant(int compressed) {
        return days.earliest(Math.clamp(compressed, 0, days.count()));
    }

    /** @return starts on the days of the network; milestones between two working days as early as they can be */
    public int[] expand(int[] compressed) {
        int[] starts = new int[compressed.length];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = timing.work(i) > 0
                    ? days.day(compressed[i])
                    : Math.max(days.earliest(compressed[i]), timing.first(i));
        }
        for (boolean moved = true; moved; ) {
            moved = false;
            for (Arc arc : timing.arcs()) {
                int asked = timing.work(arc.to()) > 0 ? 0 : timing.push(arc, starts[arc.from()]);
                if (asked > starts[arc.to()]) {
                    starts[arc.to()] = asked;
                    moved = true;
                }
            }
        }
        return starts;
    }

    /** @return the same with milestones as late as they can be */
    public int[] expandLate(int[] compressed) {
        int[] starts = new int[compressed.length];
        for (int i = 0; i < starts.length; i++) {
            starts[i] =
                    timing.work(i) > 0 ? days.day(compressed[i]) : Math.min(days.latest(compressed[i]), timing.last(i));
        }
        for (boolean moved = true; moved; ) {
            moved = false;
            for (Arc arc : timing.arcs()) {
                boolean milestone = timing.work(arc.from()) == 0;
                int asked = milestone ? timing.pull(arc, starts[arc.to()]) : Integer.MAX_VALUE;
                if (asked < starts[arc.from()]) {
                    starts[arc.from()] = asked;
                    moved = true;
                }
            }
        }
        return starts;
    }
}
