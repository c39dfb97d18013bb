package org.luoshi.server.measure.forecast;

/**
 * The Theta method (Assimakopoulos and Nikolopoulos, 2000) in its plain form (Hyndman and Billah, 2003): simple
 * exponential smoothing with half the slope of a straight line as drift.
 */
final class Theta {

    private static final double[] LEVEL = {0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9};

    private Theta() {}

    static double[] ahead(double[] values, int steps) {
        double alpha = LEVEL[0];
        double least = Double.MAX_VALUE;
        double level = values[0];
        for (double each : LEVEL) {
            double[] fit = fit(values, each);
            if (fit[0] < least) {
                least = fit[0];
                level = fit[1];
                alpha = each;
            }
        }
        double drift = slope(values) / 2;
        double late = (1 - Math.pow(1 - alpha, values.length)) / alpha;
        double[] ahead = new double[steps];
        for (int i = 0; i < steps; i++) {
            ahead[i] = level + drift * (i + late);
        }
        return ahead;
    }

    /** Squared errors, and the last level. */
    private static double[] fit(double[] values, double alpha) {
        double level = values[0];
        double error = 0;
        for (int i = 1; i < values.length; i++) {
            double surprise = values[i] - level;
            error += surprise * surprise;
            level += alpha * surprise;
        }
        return new double[] {error, level};
    }

    private static double slope(double[] values) {
        double middle = (values.length - 1) / 2.0;
        double both = 0;
        double spread = 0;
        for (int i = 0; i < values.length; i++) {
            both += (i - middle) * values[i];
            spread += (i - middle) * (i - middle);
        }
        return spread == 0 ? 0 : both / spread;
    }
}
