package org.luoshi.scheduling;

import java.util.Map;

/** When each activity of a network is done. */
public record Schedule(Map<ActivityId, Placed> placed) {

    public Schedule {
        placed = Map.copyOf(placed);
    }

    public Placed of(ActivityId id) {
        Placed one = placed.get(id);
        if (one == null) {
            throw new IllegalArgumentException("nothing is said of activity " + id);
        }
        return one;
    }

    public int start(ActivityId id) {
        return of(id).start();
    }

    public int finish(ActivityId id) {
        return of(id).finish();
    }

    /** @return the instant at which all is finished; 0 when nothing is planned */
    public int makespan() {
        return placed.values().stream().mapToInt(Placed::finish).max().orElse(0);
    }
}
