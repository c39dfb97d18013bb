package org.luoshi.server.measure.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which method to use: each forecasts, from several points of the past, what came then, and the one that erred least is
 * taken. Nothing of what is forecast was known to it.
 *
 * @param tried each method's mean absolute error, the least first; none where the history is too short for a contest
 * @param why {@code short} where there was no contest, {@code beaten} where seasonal naive itself erred least; empty else
 */
public record Contest(Method chosen, List<Tried> tried, Optional<String> why) {

    /** Full years that a contest needs: two to learn from, one to be measured by. */
    static final int LEAST_YEARS = 3;

    /** How many points of the past lie in a year. */
    private static final int POINTS_A_YEAR = 6;

    /** @param error as a share of that of seasonal naive: 0.8 errs a fifth less */
    public record Tried(Method method, double error) {}

    public Contest {
        tried = List.copyOf(tried);
    }

    /** @param steps how far ahead is to be forecast; the contest is held over at least half a year */
    static Contest of(History history, int steps) {
        int season = history.season();
        if (season == 1 || history.size() < LEAST_YEARS * season) {
            return new Contest(Method.SEASONAL_NAIVE, List.of(), Optional.of("short"));
        }
        int far = Math.max(steps, season / 2);
        double naive = error(Method.SEASONAL_NAIVE, history, far);
        List<Tried> tried = Arrays.stream(Method.values())
                .map(method -> new Tried(method, ratio(error(method, history, far), naive)))
                .sorted(Comparator.comparingDouble(Tried::error))
                .toList();
        Method best = tried.getFirst().method();
        return new Contest(best, tried, best == Method.SEASONAL_NAIVE ? Optional.of("beaten") : Optional.empty());
    }

    private static double ratio(double error, double naive) {
        return naive == 0 ? (error == 0 ? 1 : 2) : error / naive;
    }

    /** Mean absolute error from all points. */
    private static double error(Method method, History history, int far) {
        int season = history.season();
        double sum = 0;
        int many = 0;
        for (int from = 2 * season; from < history.size(); from += Math.max(1, season / POINTS_A_YEAR)) {
            int steps = Math.min(far, history.size() - from);
            double[] ahead = method.ahead(history.until(from), steps);
            for (int i = 0; i < steps; i++) {
                sum += Math.abs(history.values()[from + i] - ahead[i]);
                many++;
            }
        }
        return sum / many;
    }
}
