package org.luoshi.server.measure.breakdown;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** Growth rates of parts, put together by the base period's weights; they are never averaged. */
public final class Growth {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private Growth() {}

    /**
     * @param rate in per cent
     * @param base the part's value a year earlier, above 0
     */
    public record Weighted(BigDecimal rate, BigDecimal base) {}

    /** The whole's rate in per cent; empty where the bases do not add up to more than 0. */
    public static Optional<BigDecimal> of(List<Weighted> parts) {
        BigDecimal bases = Rounding.sum(parts.stream().map(Weighted::base).toList());
        if (bases.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal more =
                parts.stream().map(it -> it.rate().multiply(it.base())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(more.divide(bases, DIGITS));
    }
}
