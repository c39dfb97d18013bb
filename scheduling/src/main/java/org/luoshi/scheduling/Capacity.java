package org.luoshi.scheduling;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How many units of a resource there are, over time: steps from an instant on; the first is at 0. */
public record Capacity(NavigableMap<Integer, Integer> steps) {

    public Capacity {
        steps = new TreeMap<>(steps);
        if (steps.isEmpty() || steps.firstKey() != 0) {
            throw new IllegalArgumentException("a capacity begins at instant 0, not with " + steps);
        }
        steps.forEach((instant, units) -> {
            if (units < 0) {
                throw new IllegalArgumentException(
                        "a capacity is 0 units or more, not %d from instant %d".formatted(units, instant));
            }
        });
    }

    public static Capacity of(int units) {
        return new Capacity(new TreeMap<>(Map.of(0, units)));
    }

    public int at(int day) {
        return steps.floorEntry(day).getValue();
    }

    public int most() {
        return steps.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    /** So many more units at all times. */
    public Capacity plus(int units) {
        NavigableMap<Integer, Integer> more = new TreeMap<>();
        steps.forEach((instant, there) -> more.put(instant, there + units));
        return new Capacity(more);
    }
}
