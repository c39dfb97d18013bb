package org.luoshi.scheduling.planning;

import java.util.List;
import org.luoshi.scheduling.Effort;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Objective;
import org.luoshi.scheduling.Schedule;
import org.luoshi.scheduling.clash.Clashes;
import org.luoshi.scheduling.critical.Floats;
import org.luoshi.scheduling.critical.Slack;
import org.luoshi.scheduling.search.Found;
import org.luoshi.scheduling.search.Search;
import org.luoshi.scheduling.validate.Fault;
import org.luoshi.scheduling.validate.Validator;

/** Plans. Holds nothing and may be shared between threads. */
public final class Planner {

    /** An impossible plan is explained for as long as was given for finding it; at most so many seconds. */
    private static final double EXPLAINING = 60;

    public Answer plan(Network network, Objective objective, Effort effort) {
        Found found = Search.find(network, objective, effort);
        if (found.starts().isPresent()) {
            return planned(network, found, found.starts().get());
        }
        if (!found.proven()) {
            return new Answer.Unknown();
        }
        Effort explaining = new Effort(Math.min(EXPLAINING, effort.seconds()), effort.workers(), effort.seed());
        return new Answer.Impossible(Clashes.explain(network, explaining));
    }

    private static Answer planned(Network network, Found found, int[] starts) {
        Schedule schedule = Search.schedule(network, starts);
        List<Fault> faults = Validator.check(network, schedule);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("a plan was found that is none: %s Maybe model and validator differ."
                    .formatted(faults.getFirst().sentence()));
        }
        Slack slack = Floats.of(network, schedule);
        return new Answer.Planned(
                schedule,
                found.value(),
                found.bound(),
                found.proven(),
                slack,
                Floats.criticalPath(network, schedule, slack));
    }
}
