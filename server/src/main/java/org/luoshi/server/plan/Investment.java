package org.luoshi.server.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Investment of several plans, month by month 投资计划与完成. */
public final class Investment {

    private Investment() {}

    /** In the order of months; what is paid stays empty where no plan has reported any for the month. */
    public static List<Money> byMonth(List<Charted> plans) {
        Map<YearMonth, Money> months = new TreeMap<>();
        plans.forEach(it -> it.plan().money().forEach(one -> months.merge(one.month(), one, Investment::sum)));
        return List.copyOf(months.values());
    }

    private static Money sum(Money one, Money other) {
        Optional<BigDecimal> paid = one.paid().isEmpty()
                ? other.paid()
                : one.paid().map(it -> it.add(other.paid().orElse(BigDecimal.ZERO)));
        return new Money(one.month(), one.planned().add(other.planned()), paid);
    }
}
