package org.luoshi.server.plan.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.luoshi.scheduling.Axis;
import org.luoshi.scheduling.Capacity;
import org.luoshi.scheduling.Resource;
import org.luoshi.scheduling.ResourceId;
import org.luoshi.server.plan.net.NodeCalendars;
import org.luoshi.server.shared.UnitCode;

/**
 * Something that nodes of several plans use and give back.
 *
 * @param code as nodes name it: lower-case letters, digits and hyphens
 * @param version of its stream
 * @param capacity in the order of days; before the first one there is as much as from it on
 * @param calendar on other days it does not work
 * @param owner the unit whose it is
 */
public record SharedResource(
        String code, int version, String name, List<Step> capacity, String calendar, UnitCode owner) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public SharedResource {
        capacity = List.copyOf(capacity);
    }

    /** @param units 0 or more, from that day on */
    public record Step(LocalDate from, int units) {}

    public static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    /** As the planner has it. */
    public Resource on(Axis axis, NodeCalendars calendars) {
        NavigableMap<Integer, Integer> steps = new TreeMap<>();
        steps.put(0, capacity.getFirst().units());
        capacity.forEach(it -> steps.put(Math.clamp(axis.instant(it.from()), 0, axis.days()), it.units()));
        return new Resource(new ResourceId(code), name, new Capacity(steps), calendars.of(calendar, axis));
    }
}
