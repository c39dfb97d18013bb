package org.luoshi.server.chain.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.shared.sheet.Line;
import org.luoshi.server.shared.sheet.Values;

/** The cells of one row, with the faults found in them: a row with a fault is not taken. */
final class Cell {

    private final Line line;
    private final List<Fault> faults;
    private final int before;

    Cell(Line line, List<Fault> faults) {
        this.line = line;
        this.faults = faults;
        this.before = faults.size();
    }

    Line line() {
        return line;
    }

    boolean isSound() {
        return faults.size() == before;
    }

    void fault(Column column, String code, Object... values) {
        faults.add(line.fault(column, code, values));
    }

    /** Whether the sheet has this column: without it, what is so already stays. */
    boolean has(Column column) {
        return !line.cell(column).equals(Integer.toString(line.row()));
    }

    String text(Column column) {
        return line.text(column).orElse("");
    }

    /** At most so many characters. */
    String text(Column column, int most) {
        String text = text(column);
        if (text.length() > most) {
            fault(column, "chain-text-long", most);
        }
        return text;
    }

    List<String> names(Column column) {
        return Values.names(text(column)).stream().distinct().toList();
    }

    /** Between these, both included. */
    Optional<BigDecimal> number(Column column, long least, long most) {
        Optional<BigDecimal> number = line.number(column);
        if (number.filter(
                        it -> it.compareTo(BigDecimal.valueOf(least)) < 0 || it.compareTo(BigDecimal.valueOf(most)) > 0)
                .isPresent()) {
            fault(column, "chain-range", number.get().toPlainString(), least, most);
        }
        return number;
    }

    Optional<CreditCode> creditCode(Column column) {
        return switch (CreditCode.read(text(column))) {
            case CreditCode.Reading.Right right -> Optional.of(right.code());
            case CreditCode.Reading.Wrong wrong -> {
                fault(column, wrong.code(), wrong.values().toArray());
                yield Optional.empty();
            }
        };
    }
}
