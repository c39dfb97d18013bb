package org.luoshi.scheduling.planning;

import java.util.List;
import org.luoshi.scheduling.ActivityId;
import org.luoshi.scheduling.Schedule;
import org.luoshi.scheduling.clash.Clash;
import org.luoshi.scheduling.critical.Slack;

/** What the planner says. */
public sealed interface Answer {

    /**
     * A plan, checked by the validator.
     *
     * @param value of the objective
     * @param bound that no plan can go below (above, for {@code LatestStart}, whose value is the weighted sum of starts,
     *     negated)
     * @param proven no plan is better
     * @param critical activities without float, by their starts
     */
    record Planned(Schedule schedule, long value, long bound, boolean proven, Slack slack, List<ActivityId> critical)
            implements Answer {
        public Planned {
            critical = List.copyOf(critical);
        }
    }

    /** There is no plan, and this is why. */
    record Impossible(Clash clash) implements Answer {}

    /** None was found in the time given, nor was it shown that there is none. */
    record Unknown() implements Answer {}
}
