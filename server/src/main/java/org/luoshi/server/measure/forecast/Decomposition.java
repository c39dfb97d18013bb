package org.luoshi.server.measure.forecast;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A history taken apart: logarithms where all values are above nought (so that seasons are ratios), the festival's part,
 * the season of each place in the year as the median of how it differs from a centred mean over a year, and the rest.
 *
 * @param festival the slope; 0 where it is left out
 * @param seasons one for each place in the year, together 0
 * @param rest what a method carries on
 */
record Decomposition(History history, boolean isLog, double festival, double[] seasons, double[] rest) {

    static Decomposition of(History history, boolean withFestival) {
        boolean isLog = history.isPositive();
        double[] values = Arrays.stream(history.values())
                .map(it -> isLog ? Math.log(it) : it)
                .toArray();
        double slope = withFestival ? Festival.slope(history, values).orElse(0.0) : 0;
        return of(history, isLog, slope, values);
    }

    private static Decomposition of(History history, boolean isLog, double slope, double[] values) {
        double[] plain = IntStream.range(0, values.length)
                .mapToDouble(i -> values[i] - slope * Festival.share(history.period(i)))
                .toArray();
        double[] seasons = seasons(history, plain);
        double[] rest = IntStream.range(0, plain.length)
                .mapToDouble(i -> plain[i] - seasons[history.part(i)])
                .toArray();
        return new Decomposition(history, isLog, slope, seasons, rest);
    }

    private static double[] seasons(History history, double[] plain) {
        int season = history.season();
        double[] trend = centred(plain, season);
        double[] seasons = new double[season];
        for (int part = 0; part < season; part++) {
            int here = part;
            double[] off = IntStream.range(0, plain.length)
                    .filter(i -> history.part(i) == here && !Double.isNaN(trend[i]))
                    .mapToDouble(i -> plain[i] - trend[i])
                    .sorted()
                    .toArray();
            seasons[part] = off.length == 0 ? 0 : median(off);
        }
        double mean = Arrays.stream(seasons).average().orElse(0);
        return Arrays.stream(seasons).map(it -> it - mean).toArray();
    }

    /** The mean over a year round each value, half the ends; not a number where the year is not whole. */
    private static double[] centred(double[] values, int season) {
        double[] means = new double[values.length];
        Arrays.fill(means, Double.NaN);
        int half = season / 2;
        for (int i = half; i + half < values.length; i++) {
            double sum = (values[i - half] + values[i + half]) / 2;
            for (int j = i - half + 1; j < i + half; j++) {
                sum += values[j];
            }
            means[i] = sum / season;
        }
        return means;
    }

    static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Values again, out of the rest carried on. */
    double[] whole(double[] ahead) {
        return IntStream.range(0, ahead.length)
                .mapToDouble(i -> {
                    int at = history.size() + i;
                    double value = ahead[i] + seasons[history.part(at)] + festival * Festival.share(history.period(at));
                    return isLog ? Math.exp(value) : value;
                })
                .toArray();
    }
}
