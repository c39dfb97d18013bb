package org.luoshi.server.measure.series;

import java.math.BigDecimal;
import java.util.List;

/**
 * By which rule a year's target is to be reached bit by bit (序时规则).
 *
 * @param quarters for {@link Kind#NODES} only: per cent of the target at the end of the first three quarters, rising,
 *     above 0 and below 100
 */
public record PaceRule(Kind kind, List<BigDecimal> quarters) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static final PaceRule STRAIGHT = new PaceRule(Kind.STRAIGHT, List.of());
    public static final PaceRule SEASONAL = new PaceRule(Kind.SEASONAL, List.of());

    public enum Kind {
        /** 时间序时. */
        STRAIGHT,
        /** 往年同期占比. */
        SEASONAL,
        /** 季度节点: 开门红、双过半、三季度再提速、全年红. */
        NODES
    }

    public PaceRule {
        quarters = List.copyOf(quarters);
        if (kind == Kind.NODES ? !areShares(quarters) : !quarters.isEmpty()) {
            throw new IllegalArgumentException("no shares of quarters: %s %s".formatted(kind, quarters));
        }
    }

    /** Whether these can be the shares of three quarters. */
    public static boolean areShares(List<BigDecimal> quarters) {
        return quarters.size() == 3
                && quarters.get(0).signum() > 0
                && quarters.get(0).compareTo(quarters.get(1)) < 0
                && quarters.get(1).compareTo(quarters.get(2)) < 0
                && quarters.get(2).compareTo(HUNDRED) < 0;
    }
}
