package org.luoshi.server.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Investment of a month 投资计划与完成, in yuan and exact; shown in 万元 or 亿元 by {@code Amount}.
 *
 * @param paid 完成; empty until it is reported
 */
public record Money(YearMonth month, BigDecimal planned, Optional<BigDecimal> paid) {

    public Money {
        if (planned.signum() < 0 || paid.filter(it -> it.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("%s: money is 0 or more, not %s and %s".formatted(month, planned, paid));
        }
    }
}
