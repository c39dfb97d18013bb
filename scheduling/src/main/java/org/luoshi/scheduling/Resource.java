package org.luoshi.scheduling;

/**
 * Something that activities share and give back: a team, an approval desk, a crane, the money of a month.
 *
 * @param calendar on other days it neither works nor is its capacity counted
 */
public record Resource(ResourceId id, String name, Capacity capacity, WorkingDays calendar) {

    public Resource with(Capacity other) {
        return new Resource(id, name, other, calendar);
    }
}
