package org.luoshi.scheduling.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.Length;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Schedule;
import org.luoshi.scheduling.Window;
import org.luoshi.scheduling.critical.Analysis;
import org.luoshi.scheduling.critical.Passes;
import org.luoshi.scheduling.critical.Timing;

/**
 * A seeded Monte Carlo of the finish: each run draws every duration anew and carries the plan forward along its links and
 * calendars, nothing earlier than planned. Capacities are those of the plan's order and not solved anew, so that a forecast
 * takes milliseconds; what is drawn for one activity has nothing to do with what is drawn for another.
 *
 * @param finishes instants, one for each run that the axis could hold, in order
 * @param runs how many there were
 */
public record Forecast(int[] finishes, int runs) {

    /** @param plan its starts are not undercut: people and permits come when they were asked for */
    public static Forecast of(Network network, Schedule plan, int runs, long seed) {
        BetaPert durations = new BetaPert(new SplittableRandom(seed));
        Network open = open(network);
        int[] finishes = new int[runs];
        int held = 0;
        for (int run = 0; run < runs; run++) {
            Timing timing = new Timing(drawn(open, plan, durations));
            if (Passes.of(timing) instanceof Analysis.Possible possible) {
                finishes[held++] = last(timing, possible.windows().earliest());
            }
        }
        int[] sorted = Arrays.copyOf(finishes, held);
        Arrays.sort(sorted);
        return new Forecast(sorted, runs);
    }

    /** Without deadlines and most lags: a forecast tells how late it gets, not that it may not. */
    private static Network open(Network network) {
        return network.withProjects(network.projects().stream()
                        .map(one -> one.with(OptionalInt.empty()))
                        .toList())
                .withLinks(network.links().stream()
                        .map(one -> one.withMaxLag(OptionalInt.empty()))
                        .toList());
    }

    private static Network drawn(Network network, Schedule plan, BetaPert durations) {
        List<Activity> activities = new ArrayList<>();
        for (Activity one : network.activities()) {
            activities.add(one.with(Length.of(durations.days(one.length()))).with(Window.from(plan.start(one.id()))));
        }
        return network.withActivities(activities);
    }

    private static int last(Timing timing, int[] starts) {
        int last = 0;
        for (int i = 0; i < starts.length; i++) {
            last = Math.max(last, timing.finish(i, starts[i]));
        }
        return last;
    }

    /**
     * @param part 0 to 1
     * @return the instant by which that part of all runs is finished; beyond the axis counts as never, -1
     */
    public int percentile(double part) {
        int index = Math.max(0, (int) Math.ceil(part * runs) - 1);
        return index < finishes.length ? finishes[index] : -1;
    }

    /** @return how likely it is to be finished by the instant, 0 to 1 */
    public double chance(int instant) {
        return (double) Arrays.stream(finishes)
                        .filter(finish -> finish <= instant)
                        .count()
                / runs;
    }
}
