package org.luoshi.extraction.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.luoshi.extraction.Measure.Comparator;

/**
 * Number, unit and bound, before anything is known of what they measure.
 *
 * @param start where the bound begins, or the number where none stands before it
 * @param number where the number begins
 * @param unitEnd one past the unit
 * @param end one past the bound behind the unit
 * @param bounded a bound stands at one side
 */
record Amount(
        int start,
        int number,
        int unitEnd,
        int end,
        Comparator op,
        BigDecimal value,
        Optional<BigDecimal> upper,
        Unit unit,
        Numeral.Script script,
        boolean bounded) {

    boolean counts() {
        return unit.kind() == Unit.Kind.COUNT;
    }

    boolean isChinese() {
        return script == Numeral.Script.CHINESE;
    }

    Amount withOp(Comparator other) {
        return new Amount(start, number, unitEnd, end, other, value, upper, unit, script, bounded);
    }
}
