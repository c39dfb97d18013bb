package org.luoshi.server.measure.warning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;

/**
 * How far a period's change against a year earlier is from how it changes otherwise: the modified z-score of Iglewicz and
 * Hoaglin (1993), by median and median deviation, which one outlier does not move.
 *
 * @param score 3.5 and more is a jump
 * @param change in per cent, in points where figures are shares
 * @param usual the median of the changes before
 */
record Jump(double score, double change, double usual) {

    private static final double TOO_FAR = 3.5;
    private static final double NORMAL = 0.6745;

    /** With fewer changes nothing is usual yet. */
    private static final int LEAST = 8;

    /** Up to so many periods back. */
    private static final int MOST = 36;

    /** Figures of offices are rounded: less than this is no change at all, in points. */
    private static final double ROUNDED = 0.5;

    static Optional<Jump> of(Series series, Period period) {
        List<Double> before = new ArrayList<>();
        for (int back = 1; back <= MOST; back++) {
            change(series, period.plus(-back)).ifPresent(before::add);
        }
        return before.size() < LEAST
                ? Optional.empty()
                : change(series, period).map(it -> of(it, before)).filter(it -> Math.abs(it.score()) >= TOO_FAR);
    }

    private static Jump of(double change, List<Double> before) {
        double usual = median(before.stream().mapToDouble(it -> it).toArray());
        double spread =
                median(before.stream().mapToDouble(it -> Math.abs(it - usual)).toArray());
        return new Jump(NORMAL * (change - usual) / Math.max(spread, ROUNDED), change, usual);
    }

    /** Of the period by itself, so that a year's beginning is not seen in every month. */
    private static Optional<Double> change(Series series, Period period) {
        if (series.indicator().measuredIn().isShare()) {
            return series.overYear(period).map(Number::doubleValue);
        }
        Optional<Double> now = value(series, period);
        Optional<Double> then = value(series, period.yearEarlier());
        return now.flatMap(it -> then.filter(base -> base > 0).map(base -> 100 * (it / base - 1)));
    }

    /** January and February together, since the Spring Festival moves between them. */
    private static Optional<Double> value(Series series, Period period) {
        if (period.every() != Period.Every.MONTH || period.part() > 2) {
            return series.single(period).map(Number::doubleValue);
        }
        return period.part() == 1 || !series.indicator().nature().adds()
                ? Optional.empty()
                : series.reached(period).map(Number::doubleValue);
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
