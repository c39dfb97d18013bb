package org.luoshi.scheduling.search;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Objective;
import org.luoshi.scheduling.Placed;
import org.luoshi.scheduling.ProjectId;
import org.luoshi.scheduling.critical.Timing;

/** An objective's value of given starts, as something to make small: the same numbers as the exact model has. */
final class Costs {

    private final Timing timing;
    private final int[] project;
    private final int[] priority;

    private Costs(Timing timing) {
        Network network = timing.network();
        Map<ProjectId, Integer> number = new HashMap<>();
        network.projects().forEach(one -> number.put(one.id(), number.size()));
        this.timing = timing;
        this.project = network.activities().stream()
                .mapToInt(one -> number.getOrDefault(one.project(), 0))
                .toArray();
        this.priority =
                network.projects().stream().mapToInt(one -> one.priority()).toArray();
    }

    static ToLongFunction<int[]> of(Network network, Objective objective) {
        Costs costs = new Costs(new Timing(network));
        return switch (objective) {
            case Objective.Makespan makespan -> costs::makespan;
            case Objective.LatestStart latest -> costs::lateness;
            case Objective.EarliestFinish earliest -> costs::finishes;
            case Objective.Level level -> starts -> Use.most(network, starts);
            case Objective.Undisturbed undisturbed -> starts -> costs.moved(undisturbed, starts);
        };
    }

    private long makespan(int[] starts) {
        int last = 0;
        for (int i = 0; i < starts.length; i++) {
            last = Math.max(last, timing.finish(i, starts[i]));
        }
        return last;
    }

    private long lateness(int[] starts) {
        long sum = 0;
        for (int i = 0; i < starts.length; i++) {
            sum -= (long) starts[i] * priority[project[i]];
        }
        return sum;
    }

    private long finishes(int[] starts) {
        int[] last = new int[priority.length];
        for (int i = 0; i < starts.length; i++) {
            last[project[i]] = Math.max(last[project[i]], timing.finish(i, starts[i]));
        }
        long sum = 0;
        for (int p = 0; p < last.length; p++) {
            sum += (long) last[p] * priority[p];
        }
        return sum;
    }

    private long moved(Objective.Undisturbed undisturbed, int[] starts) {
        long sum = 0;
        for (int i = 0; i < starts.length; i++) {
            Placed was = undisturbed
                    .baseline()
                    .placed()
                    .get(timing.network().activities().get(i).id());
            sum += was == null ? 0 : (long) Math.abs(starts[i] - was.start()) * priority[project[i]];
        }
        return sum;
    }
}
