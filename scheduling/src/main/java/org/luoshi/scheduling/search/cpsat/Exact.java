package org.luoshi.scheduling.search.cpsat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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
            double seconds, int workers, int seed, long lower, long upper, Optional<int[]> hint, List<String> strategies) {

        public static Request plain(double seconds, int workers) {
            return new Request(seconds, workers, 0, 0, Long.MAX_VALUE, Optional.empty(), List.of());
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
        this.timing = timing;
        this.terms = new Terms(model, timing, windows);
        Constraints constraints = new Constraints(model, timing, terms);
        constraints.links();
        new Goal(model, timing, terms, constraints).add(objective, request.lower(), request.upper());
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
    }

    public com.google.ortools.sat.SatParameters.Builder parameters() {
        return solver.getParameters();
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
                throw new IllegalStateException(
                        "the model is not valid: %s Maybe a number is beyond what 64 bits hold.".formatted(model.validate()));
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
