package org.luoshi.server.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.luoshi.scheduling.Axis;
import org.luoshi.scheduling.Resource;
import org.luoshi.server.plan.net.NodeCalendars;
import org.luoshi.server.plan.resource.SharedResource;
import org.luoshi.server.plan.resource.SharedResources;
import org.springframework.stereotype.Component;

/** Where plans as they are use more of a shared resource than there is. Of all plans, whoever may see them: it names keys. */
@Component
public class Overuses {

    private final Plans plans;
    private final SharedResources resources;
    private final NodeCalendars calendars;

    Overuses(Plans plans, SharedResources resources, NodeCalendars calendars) {
        this.plans = plans;
        this.resources = resources;
        this.calendars = calendars;
    }

    /** From today on; by resource, then by day. */
    public List<Overuse> from(LocalDate today) {
        List<Charted> sharing = plans.sharing();
        return resources.all().stream()
                .flatMap(it -> of(it, sharing, today).stream())
                .toList();
    }

    private List<Overuse> of(SharedResource resource, List<Charted> sharing, LocalDate today) {
        Axis axis = new Axis(LocalDate.of(today.getYear(), 1, 1), 366 * 6);
        Resource there = resource.on(axis, calendars);
        TreeMap<Integer, List<Using>> days = new TreeMap<>();
        for (Charted it : sharing) {
            for (Node node : it.plan().nodes()) {
                Integer units = node.uses().get(resource.code());
                if (units != null && node.finished().isEmpty()) {
                    Using using = new Using(new Overuse.Use(it.matter().id(), node.key()), units);
                    int last = Math.min(axis.days(), axis.endOf(node.end()));
                    for (int day = Math.max(axis.instant(today), axis.instant(node.start())); day < last; day++) {
                        days.computeIfAbsent(day, key -> new ArrayList<>()).add(using);
                    }
                }
            }
        }
        return runs(resource, there, axis, days);
    }

    private record Using(Overuse.Use use, int units) {}

    /** Overused days with none between them but days off. */
    private static List<Overuse> runs(
            SharedResource resource, Resource there, Axis axis, TreeMap<Integer, List<Using>> days) {
        List<Overuse> all = new ArrayList<>();
        int before = Integer.MIN_VALUE;
        for (var it : days.entrySet()) {
            int day = it.getKey();
            int used = it.getValue().stream().mapToInt(Using::units).sum();
            if (!there.calendar().isWorked(day) || used <= there.capacity().at(day)) {
                continue;
            }
            Overuse now = one(resource, axis.date(day), used, there.capacity().at(day), it.getValue());
            boolean goesOn = before >= 0 && there.calendar().next(before + 1) == day;
            if (goesOn) {
                all.add(joined(all.removeLast(), now));
            } else {
                all.add(now);
            }
            before = day;
        }
        return all;
    }

    private static Overuse one(SharedResource resource, LocalDate day, int used, int there, List<Using> by) {
        return new Overuse(
                resource.code(),
                resource.name(),
                day,
                day,
                used,
                there,
                by.stream().map(Using::use).toList());
    }

    private static Overuse joined(Overuse first, Overuse next) {
        List<Overuse.Use> by = new ArrayList<>(first.by());
        Set<Overuse.Use> known = new HashSet<>(by);
        next.by().stream().filter(known::add).forEach(by::add);
        return new Overuse(
                first.resource(),
                first.name(),
                first.from(),
                next.to(),
                Math.max(first.most(), next.most()),
                Math.min(first.least(), next.least()),
                by);
    }
}
