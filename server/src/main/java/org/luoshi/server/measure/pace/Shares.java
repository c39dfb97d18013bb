package org.luoshi.server.measure.pace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.luoshi.server.measure.series.PaceRule;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;

/**
 * How much of a year's target is to be reached by the end of each of its periods.
 *
 * @param reached one for each period, 0 to 1, rising to 1
 */
record Shares(Curve.Shape shape, List<Integer> years, List<BigDecimal> reached) {

    /** So many full years are learnt from at most. */
    static final int MOST_YEARS = 3;

    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Shares of(Series series, int year) {
        Period.Every every = series.indicator().every();
        PaceRule rule = series.indicator().pace();
        return switch (rule.kind()) {
            case STRAIGHT -> new Shares(Curve.Shape.STRAIGHT, List.of(), straight(every));
            case NODES -> new Shares(Curve.Shape.NODES, List.of(), nodes(every, rule.quarters()));
            case SEASONAL -> seasonal(series, year);
        };
    }

    static List<BigDecimal> straight(Period.Every every) {
        BigDecimal parts = BigDecimal.valueOf(every.parts());
        return IntStream.rangeClosed(1, every.parts())
                .mapToObj(part -> BigDecimal.valueOf(part).divide(parts, DIGITS))
                .toList();
    }

    /** Straight between the ends of quarters. */
    private static List<BigDecimal> nodes(Period.Every every, List<BigDecimal> quarters) {
        List<BigDecimal> ends = new ArrayList<>(List.of(BigDecimal.ZERO));
        quarters.forEach(it -> ends.add(it.divide(HUNDRED, DIGITS)));
        ends.add(BigDecimal.ONE);
        return straight(every).stream().map(it -> between(ends, it)).toList();
    }

    private static BigDecimal between(List<BigDecimal> ends, BigDecimal time) {
        BigDecimal quarters = time.multiply(BigDecimal.valueOf(4), DIGITS);
        int whole = Math.min(3, quarters.intValue());
        BigDecimal rest = quarters.subtract(BigDecimal.valueOf(whole));
        BigDecimal from = ends.get(whole);
        return from.add(ends.get(whole + 1).subtract(from).multiply(rest, DIGITS), DIGITS);
    }

    /** The mean of the last full years before this one. */
    private static Shares seasonal(Series series, int year) {
        List<Integer> years = new ArrayList<>();
        List<List<BigDecimal>> shares = new ArrayList<>();
        int first = series.actuals().isEmpty()
                ? year
                : series.actuals().getFirst().period().year();
        for (int before = year - 1; before >= first && years.size() < MOST_YEARS; before--) {
            Optional<List<BigDecimal>> one = ofYear(series, before);
            if (one.isPresent()) {
                years.add(before);
                shares.add(one.get());
            }
        }
        return years.isEmpty()
                ? new Shares(
                        Curve.Shape.STRAIGHT_FOR_LACK,
                        List.of(),
                        straight(series.indicator().every()))
                : new Shares(Curve.Shape.SEASONAL, years, mean(shares));
    }

    private static List<BigDecimal> mean(List<List<BigDecimal>> shares) {
        BigDecimal many = BigDecimal.valueOf(shares.size());
        return IntStream.range(0, shares.getFirst().size())
                .mapToObj(part -> shares.stream()
                        .map(it -> it.get(part))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(many, DIGITS))
                .toList();
    }

    /** Empty for a year that is not full, or that did not end above nought. */
    private static Optional<List<BigDecimal>> ofYear(Series series, int year) {
        Period.Every every = series.indicator().every();
        Optional<BigDecimal> all = series.reached(Period.end(every, year)).filter(it -> it.signum() > 0);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> reached = new ArrayList<>();
        for (Period period : Period.of(every, year)) {
            Optional<BigDecimal> value = series.reached(period).or(() -> filled(series, period));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            reached.add(value.get().divide(all.get(), DIGITS));
        }
        return Optional.of(reached);
    }

    /** A January that is published together with February: half of both. */
    private static Optional<BigDecimal> filled(Series series, Period period) {
        return period.every() == Period.Every.MONTH && period.part() == 1
                ? series.reached(period.plus(1)).map(it -> it.divide(BigDecimal.TWO, DIGITS))
                : Optional.empty();
    }
}
