package org.luoshi.server.measure.forecast;

import java.util.stream.IntStream;

/** A way to carry a history on; each has its name and its words on the page. */
public enum Method {
    /** Last year's value of the same period: what all others are measured against. */
    SEASONAL_NAIVE,
    DAMPED,
    THETA,
    /** The mean of the two: what errs to both sides errs less together. */
    MEAN,
    DAMPED_FESTIVAL,
    THETA_FESTIVAL,
    MEAN_FESTIVAL;

    private boolean hasFestival() {
        return this == DAMPED_FESTIVAL || this == THETA_FESTIVAL || this == MEAN_FESTIVAL;
    }

    /** While too few festivals are known, the methods that look at them are as those that do not. */
    double[] ahead(History history, int steps) {
        if (this == SEASONAL_NAIVE) {
            return again(history, steps);
        }
        Decomposition apart = Decomposition.of(history, hasFestival());
        return apart.whole(carried(apart.rest(), history.season(), steps));
    }

    private double[] carried(double[] rest, int season, int steps) {
        return switch (this) {
            case DAMPED, DAMPED_FESTIVAL -> Damped.ahead(rest, season, steps);
            case THETA, THETA_FESTIVAL -> Theta.ahead(rest, steps);
            case MEAN, MEAN_FESTIVAL, SEASONAL_NAIVE -> {
                double[] damped = Damped.ahead(rest, season, steps);
                double[] theta = Theta.ahead(rest, steps);
                yield IntStream.range(0, steps)
                        .mapToDouble(i -> (damped[i] + theta[i]) / 2)
                        .toArray();
            }
        };
    }

    private static double[] again(History history, int steps) {
        int season = Math.min(history.season(), history.size());
        int from = history.size() - season;
        return IntStream.range(0, steps)
                .mapToDouble(i -> history.values()[from + i % season])
                .toArray();
    }
}
