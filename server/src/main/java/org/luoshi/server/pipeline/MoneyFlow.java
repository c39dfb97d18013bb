package org.luoshi.server.pipeline;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;

/** Money promised and money arrived, month by month, of many leads together. Pure. */
public final class MoneyFlow {

    private MoneyFlow() {}

    /** In yuan. */
    public record Month(YearMonth month, BigDecimal promised, BigDecimal arrived) {

        private Month plus(BigDecimal more, BigDecimal came) {
            return new Month(month, promised.add(more), arrived.add(came));
        }
    }

    /** In their order, without gaps; empty where there is no money at all. */
    public static List<Month> of(List<Lead> leads) {
        TreeMap<YearMonth, Month> months = new TreeMap<>();
        for (Lead lead : leads) {
            lead.promised().forEach(it -> add(months, it.month(), it.yuan(), BigDecimal.ZERO));
            lead.arrived().forEach(it -> add(months, it.month(), BigDecimal.ZERO, it.yuan()));
        }
        if (months.isEmpty()) {
            return List.of();
        }
        for (YearMonth at = months.firstKey(); at.isBefore(months.lastKey()); at = at.plusMonths(1)) {
            add(months, at, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        return List.copyOf(months.values());
    }

    private static void add(TreeMap<YearMonth, Month> months, YearMonth at, BigDecimal more, BigDecimal came) {
        Month none = new Month(at, BigDecimal.ZERO, BigDecimal.ZERO);
        months.merge(at, none.plus(more, came), (was, now) -> was.plus(more, came));
    }
}
