package org.luoshi.extraction.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.extraction.Measure.Comparator;

/** Reads every number with a unit in a sentence, measures and lookalikes both, jumping from numeral to numeral. */
final class AmountReader {

    private static final Unit TIMES = new Unit("倍", Unit.Kind.RATIO, 0);
    private static final String DASHES = "-－—–―~～〜至到";

    private final String text;
    private final int from;
    private final int to;
    private int at;

    AmountReader(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.at = from;
    }

    List<Amount> readAll() {
        List<Amount> amounts = new ArrayList<>();
        while (at < to) {
            char c = text.charAt(at);
            if (Numeral.startsWith(c) || c == '翻' || c == '半') {
                int start = at;
                read(c).ifPresent(amounts::add);
                at = Math.max(at, start + 1);
            } else {
                at++;
            }
        }
        return amounts;
    }

    private Optional<Amount> read(char c) {
        if (c == '百' && text.startsWith("百分百", at)) {
            Unit percent = new Unit("%", Unit.Kind.RATIO, 0);
            return Optional.of(amount(at, at, at + 3, BigDecimal.valueOf(100), percent, Numeral.Script.CHINESE));
        }
        if (c == '翻') {
            return doubling();
        }
        if (c == '半' || text.startsWith("一半", at)) {
            return half();
        }
        Optional<Amount> fraction = fraction();
        return fraction.isPresent() ? fraction : plain();
    }

    /** 翻一番 is twice as much, 翻两番 four times. */
    private Optional<Amount> doubling() {
        int start = at;
        int number = text.startsWith("了", at + 1) ? at + 2 : at + 1;
        if (number < to && text.charAt(number) == '番') {
            return Optional.of(amount(start, start, number + 1, BigDecimal.TWO, TIMES, Numeral.Script.CHINESE));
        }
        if (number + 1 >= to || !Numeral.startsWith(text.charAt(number))) {
            return Optional.empty();
        }
        Optional<Numeral> times = Numeral.at(text, number, to);
        if (times.isEmpty()
                || !text.startsWith("番", times.get().end())
                || times.get().value().intValue() > 9) {
            return Optional.empty();
        }
        BigDecimal value = BigDecimal.TWO.pow(times.get().value().intValue());
        return Optional.of(amount(start, start, times.get().end() + 1, value, TIMES, Numeral.Script.CHINESE));
    }

    private Optional<Amount> half() {
        if (text.startsWith("半个", at)) {
            return halfUnit();
        }
        boolean half = text.startsWith("半数", at) || text.startsWith("一半", at);
        if (!half || at + 2 > to) {
            return Optional.empty();
        }
        return Optional.of(amount(at, at, at + 2, new BigDecimal("0.5"), TIMES, Numeral.Script.CHINESE));
    }

    /** 半个工作日. */
    private Optional<Amount> halfUnit() {
        int start = at;
        return Unit.at(text, at + 1, to)
                .filter(unit -> unit.kind() == Unit.Kind.TIME)
                .map(unit -> amount(
                        start, start, start + 1 + unit.length(), new BigDecimal("0.5"), unit, Numeral.Script.CHINESE));
    }

    /** 百分之八, 三分之一. */
    private Optional<Amount> fraction() {
        int start = at;
        Optional<Numeral> below = text.startsWith("百分之", at) ? Optional.empty() : Numeral.at(text, at, to);
        int middle = below.map(Numeral::end).orElse(at + 1);
        if (!text.startsWith("分之", middle) || middle + 2 >= to || !Numeral.startsWith(text.charAt(middle + 2))) {
            return Optional.empty();
        }
        return Numeral.at(text, middle + 2, to).flatMap(above -> {
            if (below.isEmpty()) {
                return Optional.of(percent(start, above));
            }
            if (below.get().value().signum() == 0) {
                return Optional.empty();
            }
            BigDecimal value = above.value().divide(below.get().value(), new MathContext(12, RoundingMode.HALF_UP));
            return Optional.of(amount(start, start, above.end(), value, TIMES, Numeral.Script.CHINESE));
        });
    }

    private Amount percent(int start, Numeral number) {
        Unit percent = new Unit("%", Unit.Kind.RATIO, 0);
        return amount(start, start, number.end(), number.value(), percent, Numeral.Script.CHINESE);
    }

    private Optional<Amount> plain() {
        int start = at;
        Optional<Numeral> first = Numeral.at(text, start, to);
        if (first.isEmpty()) {
            at = numeralEnd(start);
            return Optional.empty();
        }
        Numeral number = first.get();
        at = number.end();
        Optional<Unit> unit = Unit.at(text, number.end(), to).or(() -> Unit.rareAt(text, number.end(), to));
        Optional<Amount> range = range(number, unit);
        if (range.isPresent()) {
            return range;
        }
        return unit.map(u -> amount(start, start, number.end() + u.length(), number.value(), u, number.script()))
                .map(a -> number.more() && a.op() != Comparator.ABOUT ? a.withOp(Comparator.AT_LEAST) : a)
                .or(() -> sharingUnit(number));
    }

    /** 6%—8%, 6至8个. */
    private Optional<Amount> range(Numeral low, Optional<Unit> lowUnit) {
        int dash = low.end() + lowUnit.map(Unit::length).orElse(0);
        int next = dash;
        while (next < to && next - dash < 2 && DASHES.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        boolean change = low.start() > from && "从由".indexOf(text.charAt(low.start() - 1)) >= 0;
        if (change || next == dash || next >= to || !Numeral.startsWith(text.charAt(next))) {
            return Optional.empty();
        }
        return Numeral.at(text, next, to)
                .flatMap(high -> Unit.at(text, high.end(), to)
                        .filter(unit ->
                                lowUnit.isEmpty() || lowUnit.get().name().equals(unit.name()))
                        .map(unit -> between(low, high, unit)));
    }

    private Amount between(Numeral low, Numeral high, Unit unit) {
        Amount whole = amount(low.start(), low.start(), high.end() + unit.length(), low.value(), unit, low.script());
        BigDecimal lower = lowerOf(low, high);
        return new Amount(
                whole.start(),
                whole.number(),
                whole.unitEnd(),
                whole.end(),
                Comparator.RANGE,
                lower,
                Optional.of(high.value()),
                unit,
                low.script(),
                whole.bounded());
    }

    /** In 3至5万 the power of ten belongs to both. */
    private static BigDecimal lowerOf(Numeral low, Numeral high) {
        BigDecimal tenThousand = BigDecimal.valueOf(10_000);
        boolean shared = low.value().compareTo(tenThousand) < 0 && high.value().compareTo(tenThousand) >= 0;
        BigDecimal power = high.value().compareTo(BigDecimal.valueOf(100_000_000)) >= 0
                ? BigDecimal.valueOf(100_000_000)
                : tenThousand;
        return shared ? low.value().multiply(power) : low.value();
    }

    /** In 分别达到7000万、1280万吨 the first number borrows the second one's unit. */
    private Optional<Amount> sharingUnit(Numeral number) {
        int comma = number.end();
        boolean listed = comma + 1 < to && "、和与".indexOf(text.charAt(comma)) >= 0;
        if (!listed || !Numeral.isDigit(text.charAt(comma + 1)) || !respectively(number.start())) {
            return Optional.empty();
        }
        return Numeral.at(text, comma + 1, to)
                .flatMap(next -> Unit.at(text, next.end(), to))
                .map(unit ->
                        amount(number.start(), number.start(), number.end(), number.value(), unit, number.script()));
    }

    private boolean respectively(int at) {
        return text.indexOf("分别", Math.max(from, at - 40), at) >= 0;
    }

    /** Puts the bounds at both sides to it and moves on behind it. The bound behind wins: 控制在5%左右. */
    private Amount amount(int start, int number, int unitEnd, BigDecimal value, Unit unit, Numeral.Script script) {
        Optional<Bound> before = Bound.before(text, start, from);
        Optional<Bound> early = before.isPresent() ? before : Bound.beforeVerb(text, start, from);
        Optional<Bound> after = Bound.after(text, unitEnd, to).or(() -> Bound.service(text, unitEnd, to, unit));
        Comparator op = after.or(() -> early).map(Bound::op).orElse(Comparator.EXACTLY);
        int end = unitEnd + after.map(Bound::length).orElse(0);
        at = Math.max(at, end);
        boolean bounded = before.isPresent() || after.isPresent();
        int begin = start - before.map(Bound::length).orElse(0);
        return new Amount(begin, number, unitEnd, end, op, value, Optional.empty(), unit, script, bounded);
    }

    private int numeralEnd(int start) {
        int end = start;
        while (end < to && (Numeral.startsWith(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }
}
