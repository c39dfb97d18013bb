package org.luoshi.server.matter.loop;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Decision.Refused;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.shared.Amount;

/** Figures of a whole and of its parts. */
public final class Sums {

    /** Units in which parts do not add up to a whole: shares, changes of shares, places in a ranking. */
    private static final Set<String> NOT_SUMMED =
            Set.of("%", "％", "‰", "个百分点", "百分点", "位", "名", "倍", "分", "级", "类", "成");

    private Sums() {}

    /** Whether parts of this measure add up: 30 rooms do, 12 per cent do not. */
    public static boolean addUp(Measure measure) {
        return !NOT_SUMMED.contains(measure.unit().strip());
    }

    /** The first measure whose shares do not come to what the whole owes; with the numbers. */
    static Optional<Refused> refusal(Matter whole, List<Command.Part> parts) {
        for (int number = 0; number < whole.measures().size(); number++) {
            Measure measure = whole.measures().get(number);
            BigDecimal sum = sum(parts, number);
            if (addUp(measure) && !suffices(measure, sum)) {
                return Optional.of(new Refused(
                        "parts-sum", List.of(measure.shown(), plain(sum), plain(measure.value()), measure.unit())));
            }
        }
        return Optional.empty();
    }

    private static BigDecimal sum(List<Command.Part> parts, int number) {
        return parts.stream()
                .map(part -> part.figures().getOrDefault(number, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean suffices(Measure measure, BigDecimal sum) {
        int compared = sum.compareTo(measure.value());
        return switch (measure.op()) {
            case AT_LEAST -> compared >= 0;
            case AT_MOST -> compared <= 0;
            case EXACTLY, ABOUT -> compared == 0;
            case RANGE -> compared >= 0 && sum.compareTo(measure.upper().orElse(measure.value())) <= 0;
        };
    }

    /**
     * What the parts have reached of the whole's measures, by the measures' numbers; parts that were withdrawn or merged
     * do not count. For measures that add up only; found by metric and unit, since a part has only some of them.
     */
    public static Map<Integer, BigDecimal> reached(Matter whole, List<Matter> parts) {
        Map<Integer, BigDecimal> sums = new HashMap<>();
        for (int number = 0; number < whole.measures().size(); number++) {
            Measure measure = whole.measures().get(number);
            if (addUp(measure)) {
                int wanted = number;
                parts.stream()
                        .filter(part -> part.loop() == Matter.Loop.CLOSED
                                || !part.loop().isOver())
                        .flatMap(part -> reached(part, measure).stream())
                        .forEach(value -> sums.merge(wanted, value, BigDecimal::add));
            }
        }
        return sums;
    }

    private static Optional<BigDecimal> reached(Matter part, Measure wanted) {
        for (int number = 0; number < part.measures().size(); number++) {
            Measure own = part.measures().get(number);
            if (own.metric().equals(wanted.metric()) && own.unit().equals(wanted.unit())) {
                return Optional.ofNullable(part.course().figures().get(number)).map(Course.Figure::value);
            }
        }
        return Optional.empty();
    }

    private static String plain(BigDecimal figure) {
        return Amount.shown(figure);
    }
}
