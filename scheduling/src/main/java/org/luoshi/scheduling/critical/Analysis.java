package org.luoshi.scheduling.critical;

import java.util.List;

/** What links, windows, calendars and deadlines leave. */
public sealed interface Analysis {

    record Possible(Windows windows) implements Analysis {}

    /** Links that ask each activity to be after itself. */
    record Cycle(List<Arc> arcs) implements Analysis {}

    /**
     * A chain of links too long for where it begins and has to end.
     *
     * @param first the activity whose first start begins the chain
     * @param arcs in the chain's order; none when the one activity's own window is too narrow
     * @param last the activity that comes out too late
     */
    record TooLong(int first, List<Arc> arcs, int last) implements Analysis {}
}
