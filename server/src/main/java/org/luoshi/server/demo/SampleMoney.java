package org.luoshi.server.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.luoshi.server.plan.Node;
import org.luoshi.server.plan.Plan;

/**
 * Investment of a sample project by month, planned and paid, in whole 万元: by the days on which its nodes are at work, those
 * on the site counting for more. What was paid is a little off, and well behind where there was trouble.
 */
final class SampleMoney {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    /** A day on the site costs as much as so many days of paper. */
    private static final int SITE = 12;

    /** Per cent of what was planned. */
    private static final List<Integer> PAID = List.of(96, 101, 93, 98, 104, 95);

    private static final int IN_TROUBLE = 58;

    /** A month's share. */
    record Month(YearMonth month, BigDecimal planned, Optional<BigDecimal> paid) {}

    private SampleMoney() {}

    static List<Month> of(SampleProject project, Plan plan, LocalDate today) {
        Map<YearMonth, Integer> weights = new TreeMap<>();
        plan.nodes()
                .forEach(node -> node.start()
                        .datesUntil(node.end().plusDays(1))
                        .forEach(day -> weights.merge(YearMonth.from(day), weight(node), Integer::sum)));
        int all = weights.values().stream().mapToInt(it -> it).sum();
        return weights.entrySet().stream()
                .map(it -> month(project, it.getKey(), share(project.investment(), it.getValue(), all), today))
                .filter(it -> it.planned().signum() > 0)
                .toList();
    }

    private static int weight(Node node) {
        return node.calendar().equals("site") ? SITE : 1;
    }

    private static BigDecimal share(BigDecimal whole, int weight, int all) {
        return whole.multiply(BigDecimal.valueOf(weight))
                .divide(BigDecimal.valueOf(all).multiply(WAN), 0, RoundingMode.HALF_UP)
                .multiply(WAN);
    }

    private static Month month(SampleProject project, YearMonth month, BigDecimal planned, LocalDate today) {
        boolean isOver = month.isBefore(YearMonth.from(today));
        int percent = project.course() instanceof SampleProject.Trouble.None
                ? PAID.get(Math.floorMod(project.title().hashCode() + month.getMonthValue(), PAID.size()))
                : IN_TROUBLE;
        BigDecimal paid = share(planned, percent, 100);
        return new Month(month, planned, isOver ? Optional.of(paid) : Optional.empty());
    }
}
