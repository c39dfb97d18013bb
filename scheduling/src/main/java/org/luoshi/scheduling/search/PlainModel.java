package org.luoshi.scheduling.search;

import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Objective;
import org.luoshi.scheduling.critical.Analysis;
import org.luoshi.scheduling.critical.Passes;
import org.luoshi.scheduling.critical.Timing;
import org.luoshi.scheduling.search.cpsat.Exact;
import org.luoshi.scheduling.search.cpsat.Outcome;

/** CP-SAT alone, with its usual parameters and no help: what benchmarks compare with. */
public final class PlainModel {

    private PlainModel() {}

    /** @return the shortest makespan that it finds */
    public static Found solve(Network network, double seconds, int workers) {
        Timing timing = new Timing(network);
        if (!(Passes.of(timing) instanceof Analysis.Possible possible)) {
            return Found.IMPOSSIBLE;
        }
        Outcome outcome = new Exact(
                        timing, possible.windows(), new Objective.Makespan(), Exact.Request.plain(seconds, workers))
                .solve();
        return new Found(outcome.starts(), outcome.value(), outcome.bound(), outcome.proven());
    }
}
