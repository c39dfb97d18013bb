package org.luoshi.scheduling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A step of a project 工序, 节点. Once begun it is not interrupted, but for days off.
 *
 * @param name in the author's words
 * @param calendar its own; it works on days that this and the calendars of all its resources have in common
 * @param demands at most one for each resource
 */
public record Activity(
        ActivityId id,
        String name,
        ProjectId project,
        Length length,
        WorkingDays calendar,
        List<Demand> demands,
        Window window) {

    public Activity {
        demands = List.copyOf(demands);
        Set<ResourceId> seen = new HashSet<>();
        for (Demand demand : demands) {
            if (!seen.add(demand.resource())) {
                throw new IllegalArgumentException("%s asks twice for %s".formatted(id, demand.resource()));
            }
        }
    }

    public int days() {
        return length.days();
    }

    public Activity with(Length other) {
        return new Activity(id, name, project, other, calendar, demands, window);
    }

    public Activity with(Window other) {
        return new Activity(id, name, project, length, calendar, demands, other);
    }
}
