package org.luoshi.server.measure.pace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.measure.series.Nature;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.measure.series.Target;

/**
 * Where an indicator should be at the end of each period of a year (序时曲线).
 *
 * @param shape how it was drawn
 * @param years that a seasonal one was made of, latest first
 * @param begin what a {@link Shape#TOWARD} starts from: last year's end
 */
public record Curve(
        int year, Target target, Shape shape, List<Integer> years, Optional<BigDecimal> begin, List<Point> points) {

    private static final MathContext DIGITS = MathContext.DECIMAL64;

    /** How a pace came about; each has its words on the page. */
    public enum Shape {
        STRAIGHT,
        SEASONAL,
        /** Seasonal was wished for, but there is no full year to learn from. */
        STRAIGHT_FOR_LACK,
        NODES,
        /** A level: straight from last year's end to the target. */
        TOWARD,
        /** A level without a last year, or a growth rate: the target itself, all year. */
        LEVEL
    }

    /** @param share of the way, 0 to 1 */
    public record Point(Period period, BigDecimal share, BigDecimal expected) {}

    public Curve {
        years = List.copyOf(years);
        points = List.copyOf(points);
    }

    /** Empty without a target for that year. */
    public static Optional<Curve> of(Series series, int year) {
        return series.target(year).map(target -> switch (series.indicator().nature()) {
            case CUMULATIVE, EACH -> adding(series, target);
            case STATE -> level(series, target);
            case GROWTH -> flat(series, target);
        });
    }

    public Point at(Period period) {
        return points.get(period.part() - 1);
    }

    private static Curve adding(Series series, Target target) {
        Shares shares = Shares.of(series, target.year());
        List<Point> points = Period.of(series.indicator().every(), target.year()).stream()
                .map(it -> {
                    BigDecimal share = shares.reached().get(it.part() - 1);
                    return new Point(it, share, share.multiply(target.value(), DIGITS));
                })
                .toList();
        return new Curve(target.year(), target, shares.shape(), shares.years(), Optional.empty(), points);
    }

    private static Curve level(Series series, Target target) {
        Period before = Period.end(series.indicator().every(), target.year() - 1);
        Optional<BigDecimal> begin = series.at(before).map(Actual::value);
        if (begin.isEmpty()) {
            return flat(series, target);
        }
        BigDecimal way = target.value().subtract(begin.get());
        List<BigDecimal> shares = Shares.straight(series.indicator().every());
        List<Point> points = Period.of(series.indicator().every(), target.year()).stream()
                .map(it -> new Point(
                        it,
                        shares.get(it.part() - 1),
                        begin.get().add(way.multiply(shares.get(it.part() - 1), DIGITS))))
                .toList();
        return new Curve(target.year(), target, Shape.TOWARD, List.of(), begin, points);
    }

    private static Curve flat(Series series, Target target) {
        List<Point> points = Period.of(series.indicator().every(), target.year()).stream()
                .map(it -> new Point(it, BigDecimal.ONE, target.value()))
                .toList();
        return new Curve(target.year(), target, Shape.LEVEL, List.of(), Optional.empty(), points);
    }

    /** Whether what is reached is a share of the target, as {@link Nature#adds} says. */
    public boolean adds() {
        return shape != Shape.TOWARD && shape != Shape.LEVEL;
    }
}
