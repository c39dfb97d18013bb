package org.luoshi.server.measure.pace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.matter.light.Rules;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.measure.series.Direction;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;

/**
 * Where an indicator stands against its pace at the end of its last period: a function of its own figures, without a
 * clock.
 *
 * @param reached what is held against the pace
 * @param behind percentage points behind the pace; below 0 ahead of it
 */
public record Standing(
        Series series, Period period, BigDecimal reached, Curve curve, BigDecimal behind, Colour colour) {

    /** The rule set of {@code lights.tsv} that matters are lit by too. */
    public static final String RULE = "pace";

    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of its last figure; empty without one, without a target for its year, and where it is followed no more. */
    public static Optional<Standing> of(Series series) {
        return series.isRetired()
                ? Optional.empty()
                : series.last().map(Actual::period).flatMap(it -> at(series, it));
    }

    public static Optional<Standing> at(Series series, Period period) {
        Optional<BigDecimal> reached = series.reached(period);
        return Curve.of(series, period.year()).flatMap(curve -> reached.map(it -> of(series, period, it, curve)));
    }

    private static Standing of(Series series, Period period, BigDecimal reached, Curve curve) {
        BigDecimal behind = curve.adds()
                ? points(series, reached, curve, period)
                : missing(
                        series.indicator().direction(),
                        reached,
                        curve.at(period).expected());
        return new Standing(series, period, reached, curve, behind, colour(behind));
    }

    /** Of a year's target, so many points less than expected by now. */
    private static BigDecimal points(Series series, BigDecimal reached, Curve curve, Period period) {
        BigDecimal target = curve.target().value();
        BigDecimal less = curve.at(period).expected().subtract(reached);
        BigDecimal worse = series.indicator().direction() == Direction.UP ? less : less.negate();
        return target.signum() == 0
                ? BigDecimal.valueOf(worse.signum() > 0 ? 100 : 0)
                : worse.multiply(HUNDRED).divide(target.abs(), DIGITS);
    }

    /** Of a level, so many per cent are missing, as a matter's progress has it: 40 where 30 are allowed is 75 per cent. */
    private static BigDecimal missing(Direction direction, BigDecimal reached, BigDecimal expected) {
        BigDecimal high = direction == Direction.UP ? expected : reached;
        BigDecimal low = direction == Direction.UP ? reached : expected;
        if (low.compareTo(high) >= 0) {
            return BigDecimal.ZERO;
        }
        return low.signum() <= 0
                ? HUNDRED
                : HUNDRED.subtract(low.multiply(HUNDRED).divide(high, DIGITS));
    }

    private static Colour colour(BigDecimal behind) {
        Rules.Points points = Rules.points(RULE);
        double value = behind.doubleValue();
        return value > points.red() ? Colour.RED : value >= points.yellow() ? Colour.YELLOW : Colour.GREEN;
    }

    public BigDecimal target() {
        return curve.target().value();
    }

    public BigDecimal expected() {
        return curve.at(period).expected();
    }

    /** How much more or less than expected, in the indicator's unit. */
    public BigDecimal gap() {
        return reached.subtract(expected());
    }

    /** In per cent of the target; empty where figures do not add up to it. */
    public Optional<BigDecimal> done() {
        return curve.adds() && target().signum() != 0
                ? Optional.of(reached.multiply(HUNDRED).divide(target(), DIGITS))
                : Optional.empty();
    }

    /**
     * What each period that is left has to bring, on the average; 0 where the target is reached. Empty where figures do
     * not add up, where less is better, and where the year is over.
     */
    public Optional<BigDecimal> needed() {
        if (!curve.adds() || period.left() == 0 || series.indicator().direction() == Direction.DOWN) {
            return Optional.empty();
        }
        BigDecimal rest = target().subtract(reached).max(BigDecimal.ZERO);
        return Optional.of(rest.divide(BigDecimal.valueOf(period.left()), DIGITS));
    }

    /** What the periods since the year began have brought, on the average. */
    public BigDecimal pace() {
        return reached.divide(BigDecimal.valueOf(period.part()), DIGITS);
    }
}
