package org.luoshi.server.measure.breakdown;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Largest remainders (最大余额法): a whole divided by weights, rounded so that the parts add up to the last digit. */
public final class Rounding {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private Rounding() {}

    /**
     * @param total as many places as {@code places}, or fewer
     * @param weights at least one, none below 0; equal parts where all are 0
     * @param places behind the point that parts have
     */
    public static List<BigDecimal> split(BigDecimal total, List<BigDecimal> weights, int places) {
        List<BigDecimal> fair = fair(total, weights);
        List<BigDecimal> parts = new ArrayList<>(
                fair.stream().map(it -> it.setScale(places, RoundingMode.FLOOR)).toList());
        BigDecimal step = BigDecimal.ONE.movePointLeft(places);
        BigDecimal rest = total.subtract(sum(parts));
        List<Integer> order = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> fair.get(i).subtract(parts.get(i)))
                        .reversed())
                .toList();
        for (int i = 0; rest.compareTo(step) >= 0; i = (i + 1) % parts.size()) {
            parts.set(order.get(i), parts.get(order.get(i)).add(step));
            rest = rest.subtract(step);
        }
        return List.copyOf(parts);
    }

    private static List<BigDecimal> fair(BigDecimal total, List<BigDecimal> weights) {
        if (weights.isEmpty() || weights.stream().anyMatch(it -> it.signum() < 0)) {
            throw new IllegalArgumentException("weights are 0 or more, and there is one: " + weights);
        }
        BigDecimal all = sum(weights);
        BigDecimal many = BigDecimal.valueOf(weights.size());
        return weights.stream()
                .map(it -> all.signum() == 0
                        ? total.divide(many, DIGITS)
                        : total.multiply(it, DIGITS).divide(all, DIGITS))
                .toList();
    }

    static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
