package org.luoshi.server.plan.net;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.Demand;
import org.luoshi.scheduling.Resource;
import org.luoshi.scheduling.ResourceId;
import org.luoshi.scheduling.critical.Timing;

/** Resolves what a shift does to shared resources, day by day from the first one that is overused because of it. */
final class Sharing {

    private static final int MOST_ROUNDS = 400;

    private final Shifting shifting;
    private final Net net;
    private final Timing timing;
    private final Map<ResourceId, List<Integer>> users = new HashMap<>();

    Sharing(Shifting shifting) {
        this.shifting = shifting;
        this.net = shifting.net();
        this.timing = shifting.timing();
        List<Activity> activities = net.network().activities();
        for (int i = 0; i < activities.size(); i++) {
            for (Demand demand : activities.get(i).demands()) {
                users.computeIfAbsent(demand.resource(), key -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** A day on which a resource is overused, and by whom. */
    private record Overuse(Resource resource, int day, List<Integer> by, int used, int there) {}

    /** @return a sentence where no one can give way */
    Optional<String> settle() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Optional<Overuse> first = first();
            if (first.isEmpty()) {
                return Optional.empty();
            }
            if (!giveWay(first.get())) {
                return Optional.of(sentence(first.get()));
            }
        }
        return Optional.of("牵动的节点太多，请改用“合并排程”");
    }

    private Optional<Overuse> first() {
        return net.network().resources().stream()
                .filter(it -> users.containsKey(it.id()))
                .flatMap(it -> first(it).stream())
                .min(Comparator.comparingInt(Overuse::day));
    }

    /** The first day on which something that moved takes part in it. */
    private Optional<Overuse> first(Resource resource) {
        List<Integer> all = users.getOrDefault(resource.id(), List.of());
        int[] starts = shifting.starts();
        return all.stream()
                .filter(i -> starts[i] != shifting.before()[i])
                .flatMap(i -> overuse(resource, all, starts, i).stream())
                .min(Comparator.comparingInt(Overuse::day));
    }

    private Optional<Overuse> overuse(Resource resource, List<Integer> all, int[] starts, int moved) {
        int end = Math.min(timing.finish(moved, starts[moved]), net.axis().days());
        for (int day = starts[moved]; day < end; day++) {
            if (!resource.calendar().isWorked(day)) {
                continue;
            }
            int used = used(resource, all, starts, day, -1);
            int there = resource.capacity().at(day);
            if (used > there) {
                int on = day;
                List<Integer> by = all.stream()
                        .filter(i -> starts[i] <= on && on < timing.finish(i, starts[i]))
                        .toList();
                return Optional.of(new Overuse(resource, day, by, used, there));
            }
        }
        return Optional.empty();
    }

    private int used(Resource resource, List<Integer> all, int[] starts, int day, int without) {
        int sum = 0;
        for (int i : all) {
            if (i != without && starts[i] <= day && day < timing.finish(i, starts[i])) {
                sum += units(resource, i);
            }
        }
        return sum;
    }

    private int units(Resource resource, int i) {
        return net.network().activities().get(i).demands().stream()
                .filter(it -> it.resource().equals(resource.id()))
                .mapToInt(Demand::units)
                .sum();
    }

    /** Whoever loses the fewest days goes later, with all that comes after it. */
    private boolean giveWay(Overuse overuse) {
        record Way(int days, int[] starts) {}
        Optional<Way> best = Optional.empty();
        for (int i : overuse.by()) {
            if (!shifting.isFree(i)) {
                continue;
            }
            int later = later(overuse.resource(), i);
            int[] starts = shifting.starts().clone();
            starts[i] = later;
            int days = later - shifting.starts()[i];
            boolean isBetter = best.map(it -> days < it.days()).orElse(true);
            if (later < Timing.NEVER && isBetter && shifting.push(starts, i)) {
                best = Optional.of(new Way(days, starts));
            }
        }
        best.ifPresent(it -> shifting.starts(it.starts()));
        return best.isPresent();
    }

    /** The first later start from which the resource has enough for it, beside the others as they are. */
    private int later(Resource resource, int i) {
        List<Integer> all = users.getOrDefault(resource.id(), List.of());
        int[] starts = shifting.starts();
        int start = next(i, starts[i] + 1);
        while (start < Timing.NEVER) {
            int end = timing.finish(i, start);
            int blocked = -1;
            for (int day = start; day < Math.min(end, net.axis().days()); day++) {
                if (resource.calendar().isWorked(day)
                        && used(resource, all, starts, day, i) + units(resource, i)
                                > resource.capacity().at(day)) {
                    blocked = day;
                }
            }
            if (end >= Timing.NEVER) {
                return Timing.NEVER;
            }
            if (blocked < 0) {
                return start;
            }
            start = next(i, blocked + 1);
        }
        return Timing.NEVER;
    }

    private int next(int i, int instant) {
        if (instant >= net.axis().days()) {
            return Timing.NEVER;
        }
        int start = timing.work(i) == 0 ? instant : timing.days(i).next(instant);
        return start >= net.axis().days() ? Timing.NEVER : start;
    }

    private String sentence(Overuse it) {
        return "资源“%s”在 %s 只有 %d，要用 %d，而占用它的节点都不能再让"
                .formatted(it.resource().name(), net.axis().date(it.day()), it.there(), it.used());
    }
}
