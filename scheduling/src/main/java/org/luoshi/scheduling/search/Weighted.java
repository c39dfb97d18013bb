package org.luoshi.scheduling.search;

import java.util.Optional;
import java.util.function.ToLongFunction;
import org.luoshi.scheduling.Effort;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Objective;
import org.luoshi.scheduling.axis.Mirror;
import org.luoshi.scheduling.critical.Timing;
import org.luoshi.scheduling.critical.Windows;
import org.luoshi.scheduling.search.cpsat.Exact;
import org.luoshi.scheduling.search.cpsat.Outcome;
import org.luoshi.scheduling.search.list.Genetic;

/** Every objective but the makespan: a first plan by the heuristic as the hint from which the exact solver goes on. */
final class Weighted {

    private static final double FIRST_PART = 0.15;
    private static final double FIRST_SECONDS = 3;

    private final Timing timing;
    private final Windows windows;
    private final Objective objective;
    private final Effort effort;
    private final Deadline until;
    private final ToLongFunction<int[]> cost;

    Weighted(Timing timing, Windows windows, Objective objective, Effort effort, Deadline until) {
        this.timing = timing;
        this.windows = windows;
        this.objective = objective;
        this.effort = effort;
        this.until = until;
        this.cost = Costs.of(timing.network(), objective);
    }

    Found find() {
        boolean modest = Size.isModest(timing, windows);
        Deadline first = modest ? Deadline.in(Math.min(FIRST_SECONDS, until.left() * FIRST_PART)) : until;
        long bound = bound();
        Optional<int[]> hint = heuristic(first, bound);
        long value = hint.map(cost::applyAsLong).orElse(Long.MAX_VALUE);
        if (value <= bound || !modest) {
            return new Found(hint, value, bound, value <= bound);
        }
        Exact.Request request = Exact.Request.plain(Math.max(0.1, until.left()), effort.workers())
                .seeded(effort.seed());
        Outcome outcome = new Exact(timing, windows, objective, request.from(hint, value)).solve();
        if (outcome.starts().isEmpty()) {
            return outcome.impossible() && hint.isEmpty() ? Found.IMPOSSIBLE : new Found(hint, value, bound, false);
        }
        return new Found(outcome.starts(), outcome.value(), Math.max(bound, outcome.bound()), outcome.proven());
    }

    /** What is reached where no capacity stands in the way. */
    private long bound() {
        return switch (objective) {
            case Objective.LatestStart latest -> cost.applyAsLong(windows.latest());
            case Objective.EarliestFinish earliest -> cost.applyAsLong(windows.earliest());
            case Objective.Makespan makespan -> cost.applyAsLong(windows.earliest());
            case Objective.Level level -> 0;
            case Objective.Undisturbed undisturbed -> 0;
        };
    }

    private Optional<int[]> heuristic(Deadline first, long bound) {
        if (!(objective instanceof Objective.LatestStart)) {
            return new Islands(
                            effort.workers(),
                            effort.seed(),
                            bound,
                            cost,
                            (least, seed) -> Genetic.of(timing.network(), cost, least, seed))
                    .run(first);
        }
        Mirror mirror = new Mirror(timing.network());
        Network backward = mirror.network();
        ToLongFunction<int[]> mirrored = starts -> cost.applyAsLong(mirror.back(starts));
        return new Islands(
                        effort.workers(),
                        effort.seed(),
                        bound,
                        mirrored,
                        (least, seed) -> Genetic.of(backward, mirrored, least, seed))
                .run(first)
                .map(mirror::back);
    }
}
