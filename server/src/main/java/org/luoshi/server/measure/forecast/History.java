package org.luoshi.server.measure.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.measure.series.Nature;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;

/**
 * Figures without gaps, as methods take them: of each period by itself where figures add up.
 *
 * @param first the period of the first value
 */
public record History(Period first, double[] values) {

    /** All up to the last figure that follow each other without a gap; empty where there is no figure. */
    public static Optional<History> of(Series series) {
        Deque<Double> values = new ArrayDeque<>();
        Optional<Period> at = series.last().map(Actual::period);
        Period first = at.orElse(Period.month(2000, 1));
        Optional<BigDecimal> value = at.flatMap(it -> value(series, it));
        while (value.isPresent()) {
            values.addFirst(value.get().doubleValue());
            first = at.get();
            at = Optional.of(first.plus(-1));
            value = at.flatMap(it -> value(series, it));
        }
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new History(
                        first, values.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    /** January and February that are published together are halved. */
    private static Optional<BigDecimal> value(Series series, Period period) {
        Optional<BigDecimal> single = series.single(period);
        if (single.isPresent()
                || series.indicator().nature() != Nature.CUMULATIVE
                || period.every() != Period.Every.MONTH
                || period.part() > 2) {
            return single;
        }
        return series.at(new Period(period.every(), period.year(), 2))
                .map(both -> both.value().divide(BigDecimal.TWO, MathContext.DECIMAL64));
    }

    public int size() {
        return values.length;
    }

    /** Periods in a year. */
    int season() {
        return first.every().parts();
    }

    Period period(int index) {
        return first.plus(index);
    }

    /** Place in the year, from 0. */
    int part(int index) {
        return Math.floorMod(first.part() - 1 + index, season());
    }

    History until(int size) {
        return new History(first, Arrays.copyOf(values, size));
    }

    boolean isPositive() {
        return Arrays.stream(values).allMatch(it -> it > 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof History it && it.first.equals(first) && Arrays.equals(it.values, values);
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return first + " " + Arrays.toString(values);
    }
}
