package org.luoshi.server.measure.warning;

import java.math.BigDecimal;
import java.util.Optional;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.measure.series.Nature;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;

/**
 * A power of ten that stands out: 万元 where 亿元 belongs is ten thousand times too much, 0.061 where 6.1% belongs a
 * hundred times too little.
 *
 * @param power of ten, of what was given over what is usual
 * @param usual what it is held against: a year earlier, else the figure before
 */
public record Factor(int power, BigDecimal usual) {

    /** As logarithms: a figure may be more than double what it was, and the power still stands out. */
    private static final double TOLERANCE = 0.45;

    private static final int[] OF_AMOUNTS = {4, -4, 8, -8};
    private static final int[] OF_SHARES = {2, -2};

    /** Empty where none stands out, and where there is nothing to hold it against. */
    public static Optional<Factor> of(Series series, Period period, BigDecimal value) {
        return usual(series, period).flatMap(it -> of(series, value, it));
    }

    private static Optional<Factor> of(Series series, BigDecimal value, BigDecimal usual) {
        if (value.signum() <= 0 || usual.signum() <= 0) {
            return Optional.empty();
        }
        double ratio = Math.log10(value.doubleValue()) - Math.log10(usual.doubleValue());
        for (int power : series.indicator().measuredIn().isShare() ? OF_SHARES : OF_AMOUNTS) {
            if (Math.abs(ratio - power) < TOLERANCE) {
                return Optional.of(new Factor(power, usual));
            }
        }
        return Optional.empty();
    }

    /** The same period a year earlier; else, for figures that do not begin anew each year, the one before. */
    private static Optional<BigDecimal> usual(Series series, Period period) {
        Optional<BigDecimal> yearEarlier = series.at(period.yearEarlier()).map(Actual::value);
        boolean begins = series.indicator().nature() == Nature.CUMULATIVE && period.part() == 1;
        return yearEarlier.or(
                () -> begins ? Optional.empty() : series.at(period.plus(-1)).map(Actual::value));
    }

    /** 10000 or 0.01, as a sentence has it. */
    public String times() {
        return BigDecimal.ONE.movePointRight(power).toPlainString();
    }
}
