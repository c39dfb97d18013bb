package org.luoshi.server.measure.forecast;

/**
 * Exponential smoothing with a damped trend (Gardner and McKenzie, 1985), its three constants chosen from a small grid by
 * the squared errors one step ahead.
 */
final class Damped {

    private static final double[] LEVEL = {0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9};
    private static final double[] TREND = {0, 0.03, 0.1, 0.25};
    private static final double[] DAMPING = {0.8, 0.9, 0.98};

    private Damped() {}

    static double[] ahead(double[] values, int season, int steps) {
        Fit best = new Fit(Double.MAX_VALUE, values[values.length - 1], 0, DAMPING[0]);
        for (double level : LEVEL) {
            for (double trend : TREND) {
                for (double damping : DAMPING) {
                    Fit fit = fit(values, season, level, trend, damping);
                    best = fit.error() < best.error() ? fit : best;
                }
            }
        }
        return carried(best, steps);
    }

    private static Fit fit(double[] values, int season, double alpha, double beta, double phi) {
        int year = Math.min(season, values.length / 2);
        double level = mean(values, 0, year);
        double trend = (mean(values, year, 2 * year) - level) / Math.max(1, year);
        level -= trend * (year + 1) / 2.0;
        double error = 0;
        for (double value : values) {
            double expected = level + phi * trend;
            double surprise = value - expected;
            error += surprise * surprise;
            level = expected + alpha * surprise;
            trend = phi * trend + alpha * beta * surprise;
        }
        return new Fit(error, level, trend, phi);
    }

    private static double[] carried(Fit fit, int steps) {
        double[] ahead = new double[steps];
        double level = fit.level();
        double trend = fit.trend();
        for (int i = 0; i < steps; i++) {
            trend *= fit.damping();
            level += trend;
            ahead[i] = level;
        }
        return ahead;
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / Math.max(1, to - from);
    }

    private record Fit(double error, double level, double trend, double damping) {}
}
