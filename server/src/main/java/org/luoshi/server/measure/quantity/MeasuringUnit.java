package org.luoshi.server.measure.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A unit of measuring (计量单位): so many of its dimension's base, as a fraction, so that 亩 loses nothing.
 *
 * @param dimension units of another one never become this
 * @param places behind the point that figures in it are given in
 */
public record MeasuringUnit(String name, String dimension, BigInteger numerator, BigInteger denominator, int places) {

    /** Where a division has no end: 1 亩 is 666.666… 平方米. */
    private static final int PLACES = 12;

    public MeasuringUnit {
        if (numerator.signum() <= 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("%s: a unit is a positive fraction of its base".formatted(name));
        }
    }

    /**
     * The same quantity in another unit; empty for one of another dimension. Exact where the decimal has an end, else to
     * twelve places.
     */
    public Optional<BigDecimal> to(MeasuringUnit other, BigDecimal value) {
        if (!dimension.equals(other.dimension)) {
            return Optional.empty();
        }
        BigDecimal above = value.multiply(new BigDecimal(numerator.multiply(other.denominator)));
        BigDecimal below = new BigDecimal(denominator.multiply(other.numerator));
        BigDecimal[] whole = above.divideAndRemainder(below);
        return Optional.of(
                whole[1].signum() == 0
                        ? whole[0].stripTrailingZeros()
                        : quotient(above, below).stripTrailingZeros());
    }

    private static BigDecimal quotient(BigDecimal above, BigDecimal below) {
        try {
            return above.divide(below);
        } catch (ArithmeticException endless) {
            return above.divide(below, PLACES, RoundingMode.HALF_UP);
        }
    }

    /** Whether figures in it are shares of something: they neither add up nor take 万. */
    public boolean isShare() {
        return dimension.equals("share") || dimension.equals("point");
    }
}
