package org.luoshi.scheduling.search.cpsat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.luoshi.scheduling.Objective;
import org.luoshi.scheduling.critical.Timing;
import org.luoshi.scheduling.critical.Windows;

/** One model of one network, solved. */
public final class Exact {

    /**
     * How long and how it searches.
     *
     * @param lower a value below which nothing is
     * @param upper what the value may be at most; {@link Long#MAX_VALUE} when anything is welcome
     * @param hint starts to begin from, by activity number
     */
    public record Request(
            double seconds,
            int workers,
            int seed,
            long lower,
            long upper,
            Optional<int[]> hint,
            List<String> strategies) {

        public static Request plain(double seconds, int workers) {
            return new Request(seconds, workers, 0, 0, Long.MAX_VALUE, Optional.empty(), List.of());
        }

        public Request seeded(int other) {
            return new Request(seconds, workers, other, lower, upper, hint, strategies);
        }

        /**
         * With two workers, which is what small machines have: one raises the bound step by step, the other restarts often.
         * Measured on PSPLIB, the pair proves instances in seconds that the usual choice does not prove in half a minute.
         */
        public Request proving() {
            List<String> pair = workers == 2 ? List.of("objective_lb_search", "quick_restart") : List.of();
            return new Request(seconds, workers, seed, lower, upper, hint, pair);
        }

        public Request between(long least, long most) {
            return new Request(seconds, workers, seed, least, most, hint, strategies);
        }

        /** Begins from a plan, if there is one, and asks for nothing worse. */
        public Request from(Optional<int[]> starts, long value) {
            return new Request(seconds, workers, seed, lower, value, starts, strategies);
        }
    }

    private final Timing timing;
    private final CpModel model = new CpModel();
    private final Terms terms;
    private final CpSolver solver = new CpSolver();

    static {
        Loader.loadNativeLibraries();
    }

    public Exact(Timing timing, Windows windows, Objective objective, Request request) {
        this(timing, windows, Optional.of(objective), request);
    }

    /** Without an objective: the first plan ends the run. */
    public static Exact anyPlan(Timing timing, Windows windows, Request request) {
        return new Exact(timing, windows, Optional.empty(), request);
    }

    private Exact(Timing timing, Windows windows, Optional<Objective> objective, Request request) {
        this.timing = timing;
        this.terms = new Terms(model, timing, windows);
        Constraints constraints = new Constraints(model, timing, terms);
        constraints.links();
        objective.ifPresentOrElse(
                goal -> new Goal(model, timing, terms, constraints).add(goal, request.lower(), request.upper()),
                constraints::capacities);
        request.hint().ifPresent(starts -> {
            for (int i = 0; i < starts.length; i++) {
                model.addHint(terms.start(i), starts[i]);
            }
        });
        set(request);
    }

    private void set(Request request) {
        var parameters = solver.getParameters();
        parameters.setMaxTimeInSeconds(request.seconds());
        parameters.setNumWorkers(request.workers());
        parameters.setRandomSeed(request.seed());
        parameters.addAllSubsolvers(request.strategies());
        parameters.setUseNewIntegerConflictResolution(!request.strategies().isEmpty());
    }

    /** @param told of each higher bound, in one of the solver's threads */
    public void onBound(DoubleConsumer told) {
        // A class of its own: the native side calls accept(Double), which a lambda does not have.
        solver.setBestBoundCallback(new Consumer<Double>() {
            @Override
            public void accept(Double bound) {
                told.accept(bound);
            }
        });
    }

    /** Ends a run in another thread. */
    public void stop() {
        solver.stopSearch();
    }

    public Outcome solve() {
        return solve((value, starts) -> {});
    }

    /** @param found told of each better plan, in the solver's thread */
    public Outcome solve(BiConsumer<Long, int[]> found) {
        CpSolverStatus status = solver.solve(model, new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                int[] starts = new int[timing.size()];
                for (int i = 0; i < starts.length; i++) {
                    starts[i] = (int) value(terms.start(i));
                }
                found.accept(Math.round(objectiveValue()), starts);
            }
        });
        return switch (status) {
            case OPTIMAL, FEASIBLE ->
                new Outcome(
                        Optional.of(starts()),
                        Math.round(solver.objectiveValue()),
                        (long) Math.ceil(solver.bestObjectiveBound() - 1e-6),
                        status == CpSolverStatus.OPTIMAL);
            case INFEASIBLE -> new Outcome(Optional.empty(), Long.MAX_VALUE, Long.MAX_VALUE, true);
            case UNKNOWN ->
                new Outcome(
                        Optional.empty(),
                        Long.MAX_VALUE,
                        (long) Math.ceil(Math.max(-1e15, solver.bestObjectiveBound()) - 1e-6),
                        false);
            case MODEL_INVALID, UNRECOGNIZED ->
                throw new IllegalStateException("the model is not valid: %s Maybe a number is beyond what 64 bits hold."
                        .formatted(model.validate()));
        };
    }

    private int[] starts() {
        int[] starts = new int[timing.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = (int) solver.value(terms.start(i));
        }
        return starts;
    }
}
