package org.luoshi.server.measure.breakdown;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * What a part did for its whole's growth. The pulls of all parts add up to the whole's growth, the contributions to 100
 * per cent.
 *
 * @param rate the part's own growth, in per cent; empty where it began with nothing
 * @param share contribution (贡献率): of the whole's increase, in per cent; empty where the whole did not change
 * @param pull (拉动): of the whole's growth, in percentage points; empty where the whole began with nothing
 */
public record Contribution(
        BigDecimal then,
        BigDecimal now,
        Optional<BigDecimal> rate,
        Optional<BigDecimal> share,
        Optional<BigDecimal> pull) {

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param then and {@code now}: the same period a year earlier, and this one */
    public record Pair(BigDecimal then, BigDecimal now) {
        BigDecimal more() {
            return now.subtract(then);
        }
    }

    /** Of each part, in their order; the whole is what they add up to. */
    public static List<Contribution> of(List<Pair> parts) {
        BigDecimal then = Rounding.sum(parts.stream().map(Pair::then).toList());
        BigDecimal more = Rounding.sum(parts.stream().map(Pair::more).toList());
        return parts.stream()
                .map(it -> new Contribution(
                        it.then(),
                        it.now(),
                        hundredths(it.more(), it.then()),
                        hundredths(it.more(), more),
                        hundredths(it.more(), then)))
                .toList();
    }

    private static Optional<BigDecimal> hundredths(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(whole, DIGITS));
    }
}
