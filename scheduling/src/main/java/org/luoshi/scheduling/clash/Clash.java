package org.luoshi.scheduling.clash;

import java.util.List;

/**
 * Why there is no plan.
 *
 * @param demands a smallest set that clashes: with durations and calendars as they are, all of it cannot be met at once,
 *     and each part of it could be met without any one member
 * @param repairs the least change of each member alone that helps, as far as one does; the smallest change first
 * @param proven false when some question could not be answered in the time given, so that the set may be larger than need be
 */
public record Clash(List<Demanded> demands, List<Repair> repairs, boolean proven) {

    public Clash {
        demands = List.copyOf(demands);
        repairs = List.copyOf(repairs);
    }

    /**
     * @param by days or units, 1 or more
     * @param solves whether the whole network has a plan then; else only this clash is gone, and another one is left
     */
    public record Repair(Demanded demanded, int by, boolean solves) {}
}
