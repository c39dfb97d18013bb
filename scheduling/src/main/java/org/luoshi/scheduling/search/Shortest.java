package org.luoshi.scheduling.search;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;
import org.luoshi.scheduling.Effort;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Objective;
import org.luoshi.scheduling.critical.Analysis;
import org.luoshi.scheduling.critical.Passes;
import org.luoshi.scheduling.critical.Timing;
import org.luoshi.scheduling.critical.Windows;
import org.luoshi.scheduling.search.cpsat.Exact;
import org.luoshi.scheduling.search.cpsat.Outcome;
import org.luoshi.scheduling.search.list.Genetic;
import org.luoshi.scheduling.search.list.Plain;

/**
 * The shortest makespan. The heuristic gives a plan within moments; then the exact solver is asked for a plan that is at
 * least a day shorter, which either is found or proves that there is none. Where its bound stays far away, no proof is to
 * be had in the time, and what is left goes to the heuristic.
 */
final class Shortest {

    /** Part of the time, and at most so many seconds, for the first plan. */
    private static final double FIRST_PART = 0.12;

    private static final double FIRST_SECONDS = 2.5;
    /** Part of what is left after which the bound is looked at. */
    private static final double PATIENCE = 0.25;
    /** How far below the best plan the bound may be for proof to be hoped for. */
    private static final double NEAR = 0.04;

    /** Up to so many activities the heuristic has found the best plan long before, and only proof is missing. */
    private static final int SMALL = 40;

    private final Timing timing;
    private final Windows windows;
    private final Effort effort;
    private final Deadline until;
    private final ToLongFunction<int[]> cost;
    private final Islands islands;
    private long bound;
    private Optional<int[]> best = Optional.empty();

    Shortest(Timing timing, Windows windows, Effort effort, Deadline until) {
        Network network = timing.network();
        this.timing = timing;
        this.windows = windows;
        this.effort = effort;
        this.until = until;
        this.cost = Costs.of(network, new Objective.Makespan());
        this.bound = new Bounds(timing, windows).makespan();
        boolean plain = isPlain(timing);
        Plain problem = plain ? Plain.of(network) : null;
        this.islands = new Islands(
                effort.workers(),
                effort.seed(),
                bound,
                cost,
                (least, seed) -> problem == null
                        ? Genetic.of(network, cost, least, seed)
                        : Genetic.makespan(problem, least.intValue(), seed));
    }

    private static boolean isPlain(Timing timing) {
        for (int i = 0; i < timing.size(); i++) {
            if (timing.work(i) > 0 && timing.days(i).count() < timing.days(i).days()) {
                return false;
            }
        }
        return timing.arcs().stream()
                .allMatch(arc -> arc.calendar().count() == arc.calendar().days());
    }

    Found find() {
        double first = Math.min(FIRST_SECONDS, until.left() * FIRST_PART);
        keep(islands.run(Deadline.in(first)));
        if (!isProven() && Size.isModest(timing, windows)) {
            prove();
        }
        if (!isProven() && !(best.isEmpty() && bound == Long.MAX_VALUE)) {
            keep(islands.run(until));
        }
        return found();
    }

    private void keep(Optional<int[]> starts) {
        if (starts.isPresent() && value(starts) < value(best)) {
            best = starts;
        }
    }

    private long value(Optional<int[]> starts) {
        return starts.map(cost::applyAsLong).orElse(Long.MAX_VALUE);
    }

    private boolean isProven() {
        return value(best) <= bound;
    }

    /** Asks for a plan below the best one. */
    private void prove() {
        Optional<Windows> narrow = narrow();
        if (narrow.isEmpty()) {
            bound = value(best);
            return;
        }
        Exact exact = new Exact(timing, narrow.get(), new Objective.Makespan(), request());
        Outcome outcome = Watched.solve(exact, until, PATIENCE, this::isHopeless, this::lift);
        keep(outcome.starts());
        bound = outcome.impossible() || outcome.proven()
                ? value(best)
                : Math.max(bound, Math.min(value(best), outcome.bound()));
    }

    private Exact.Request request() {
        return Exact.Request.plain(until.left(), effort.workers())
                .seeded(effort.seed())
                .between(bound, belowBest())
                .proving();
    }

    private long belowBest() {
        return best.isEmpty() ? timing.network().axis().days() : value(best) - 1;
    }

    private void lift(double raised) {
        bound = Math.max(bound, Math.min(value(best), (long) Math.ceil(raised - 1e-6)));
    }

    private boolean isHopeless() {
        return timing.size() > SMALL && best.isPresent() && bound < (1 - NEAR) * value(best);
    }

    /** @return windows in which all is finished a day before the best plan is; none when links alone forbid it */
    private Optional<Windows> narrow() {
        int due = (int) belowBest();
        Network network = timing.network();
        Network sooner = network.withProjects(network.projects().stream()
                .map(one -> one.with(OptionalInt.of(Math.min(due, one.deadline().orElse(due)))))
                .toList());
        return Passes.of(new Timing(sooner)) instanceof Analysis.Possible possible
                ? Optional.of(possible.windows())
                : Optional.empty();
    }

    private Found found() {
        if (best.isEmpty()) {
            return bound == Long.MAX_VALUE ? Found.IMPOSSIBLE : new Found(best, Long.MAX_VALUE, bound, false);
        }
        return new Found(best, value(best), Math.min(bound, value(best)), isProven());
    }
}
