package org.luoshi.server.measure.breakdown;

import java.math.BigDecimal;
import java.util.List;
import org.luoshi.server.measure.series.Direction;

/**
 * Whether parts make up their whole: targets to be reached have to add up to it at least, bounds to it at most.
 *
 * @param sum of the parts
 * @param missing how much they are too little; too much for a bound; 0 where they fit
 */
public record Fit(BigDecimal whole, BigDecimal sum, BigDecimal missing) {

    public static Fit of(BigDecimal whole, List<BigDecimal> parts, Direction direction) {
        BigDecimal sum = Rounding.sum(parts);
        BigDecimal less = direction == Direction.UP ? whole.subtract(sum) : sum.subtract(whole);
        return new Fit(whole, sum, less.max(BigDecimal.ZERO));
    }

    public boolean isEnough() {
        return missing.signum() == 0;
    }
}
