package org.luoshi.scheduling.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.ActivityId;
import org.luoshi.scheduling.Effort;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Objective;
import org.luoshi.scheduling.Placed;
import org.luoshi.scheduling.Schedule;
import org.luoshi.scheduling.WorkingDays;
import org.luoshi.scheduling.axis.Compression;
import org.luoshi.scheduling.critical.Analysis;
import org.luoshi.scheduling.critical.Passes;
import org.luoshi.scheduling.critical.Timing;
import org.luoshi.scheduling.search.cpsat.Exact;
import org.luoshi.scheduling.search.cpsat.Outcome;

/** The way in: a network and an objective to the best plan that can be found in the time given. */
public final class Search {

    private Search() {}

    /** Objectives that count days do so in working days where one calendar rules all, else in natural days. */
    public static Found find(Network network, Objective objective, Effort effort) {
        Deadline until = Deadline.in(effort.seconds());
        Optional<Compression> compression = Compression.of(network);
        if (compression.isEmpty()) {
            return onItsAxis(network, objective, effort, until);
        }
        Compression shorter = compression.get();
        Found found = onItsAxis(shorter.network(), compressed(network, objective), effort, until);
        return back(network, shorter, objective, found);
    }

    private static Found onItsAxis(Network network, Objective objective, Effort effort, Deadline until) {
        Timing timing = new Timing(network);
        return switch (Passes.of(timing)) {
            case Analysis.Cycle cycle -> Found.IMPOSSIBLE;
            case Analysis.TooLong tooLong -> Found.IMPOSSIBLE;
            case Analysis.Possible possible ->
                switch (objective) {
                    case Objective.Makespan makespan -> new Shortest(timing, possible.windows(), effort, until).find();
                    case Objective.LatestStart latest ->
                        new Weighted(timing, possible.windows(), latest, effort, until).find();
                    case Objective.EarliestFinish earliest ->
                        new Weighted(timing, possible.windows(), earliest, effort, until).find();
                    case Objective.Level level -> new Weighted(timing, possible.windows(), level, effort, until).find();
                    case Objective.Undisturbed undisturbed ->
                        new Weighted(timing, possible.windows(), undisturbed, effort, until).find();
                };
        };
    }

    /** Whether there is a plan at all. */
    public enum Exists {
        YES,
        NO,
        UNKNOWN
    }

    /** Asks for any plan, without an objective. */
    public static Exists exists(Network network, Effort effort) {
        Network shorter = Compression.of(network).map(Compression::network).orElse(network);
        Timing timing = new Timing(shorter);
        return switch (Passes.of(timing)) {
            case Analysis.Cycle cycle -> Exists.NO;
            case Analysis.TooLong tooLong -> Exists.NO;
            case Analysis.Possible possible -> {
                if (Heuristic.finds(shorter, effort.seed())) {
                    yield Exists.YES;
                }
                Exact.Request request =
                        Exact.Request.plain(effort.seconds(), effort.workers()).seeded(effort.seed());
                Outcome outcome =
                        Exact.anyPlan(timing, possible.windows(), request).solve();
                yield outcome.starts().isPresent() ? Exists.YES : outcome.impossible() ? Exists.NO : Exists.UNKNOWN;
            }
        };
    }

    /** A baseline is brought to the shorter axis as well. */
    private static Objective compressed(Network network, Objective objective) {
        if (!(objective instanceof Objective.Undisturbed undisturbed)) {
            return objective;
        }
        Schedule baseline = undisturbed.baseline();
        Map<ActivityId, WorkingDays> days = network.workingDays();
        Map<ActivityId, Placed> placed = new HashMap<>();
        for (Activity activity : network.activities()) {
            Placed was = baseline.placed().get(activity.id());
            WorkingDays own = days.getOrDefault(activity.id(), activity.calendar());
            if (was != null && was.finish() <= own.days()) {
                placed.put(activity.id(), new Placed(own.before(was.start()), own.before(was.finish())));
            }
        }
        return new Objective.Undisturbed(new Schedule(placed));
    }

    private static Found back(Network network, Compression compression, Objective objective, Found found) {
        boolean late = objective instanceof Objective.LatestStart;
        Optional<int[]> starts = found.starts().map(it -> late ? compression.expandLate(it) : compression.expand(it));
        if (!(objective instanceof Objective.Makespan) || starts.isEmpty()) {
            return new Found(starts, found.value(), found.bound(), found.proven());
        }
        long value = Costs.of(network, objective).applyAsLong(starts.orElseThrow());
        long bound = found.proven() ? value : Math.min(value, compression.instant((int) found.bound()));
        return new Found(starts, value, bound, found.proven());
    }

    /** @return starts by number as a schedule by name */
    public static Schedule schedule(Network network, int[] starts) {
        Timing timing = new Timing(network);
        Map<ActivityId, Placed> placed = new HashMap<>();
        for (int i = 0; i < starts.length; i++) {
            placed.put(network.activities().get(i).id(), new Placed(starts[i], timing.finish(i, starts[i])));
        }
        return new Schedule(placed);
    }
}
