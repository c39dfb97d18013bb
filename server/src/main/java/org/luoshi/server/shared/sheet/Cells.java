package org.luoshi.server.shared.sheet;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell means in its column. Of a formula, the result that the spreadsheet stored. */
final class Cells {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*月?");

    /** Months typed as a number: 202603. */
    private static final Pattern BARE_MONTH = Pattern.compile("((?:19|20)\\d{2})(0[1-9]|1[0-2])");

    private final boolean from1904;

    Cells(boolean from1904) {
        this.from1904 = from1904;
    }

    sealed interface Read {
        record Nothing() implements Read {}

        record Well(Value value) implements Read {}

        record Not(String code, List<Object> values) implements Read {}
    }

    Read read(Book.Cell cell, Column column) {
        String text = words(cell);
        boolean isFormula = cell.kind() == Book.Cell.Kind.FORMULA;
        if (cell.kind() == Book.Cell.Kind.ERROR || isFormula && text.startsWith("#")) {
            return not("error-cell");
        }
        if (text.isEmpty()) {
            return isFormula ? not("formula-empty") : column.required() ? not("cell-empty") : new Read.Nothing();
        }
        return switch (column.kind()) {
            case TEXT -> well(Optional.of(new Value.Text(text)), "", text);
            case NUMBER -> well(Values.figure(text, "").map(Value.Figure::new), "no-figure", text);
            case DAY -> well(day(cell, text).map(Value.Day::new), "no-date", text);
            case MONTH -> well(month(cell, text).map(Value.Month::new), "no-month", text);
        };
    }

    /** A number as people see it: 3, not 3.0. */
    private static String words(Book.Cell cell) {
        String text = Values.text(cell.text());
        return cell.kind() == Book.Cell.Kind.NUMBER
                ? Values.figure(text, "")
                        .map(it -> Values.plain(it).toPlainString())
                        .orElse(text)
                : text;
    }

    private Optional<LocalDate> day(Book.Cell cell, String text) {
        boolean isSerial = cell.kind() == Book.Cell.Kind.FORMULA && text.matches("[0-9]{5,6}(\\.0+)?");
        return Values.day(isSerial ? new Book.Cell(Book.Cell.Kind.NUMBER, text) : cell, from1904);
    }

    private Optional<YearMonth> month(Book.Cell cell, String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (Pattern pattern : List.of(MONTH, BARE_MONTH)) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                int month = Integer.parseInt(matcher.group(2));
                return month >= 1 && month <= 12
                        ? Optional.of(YearMonth.of(Integer.parseInt(matcher.group(1)), month))
                        : Optional.empty();
            }
        }
        return day(cell, text).map(YearMonth::from);
    }

    private static Read well(Optional<? extends Value> value, String code, String text) {
        return value.<Read>map(Read.Well::new).orElseGet(() -> new Read.Not(code, List.of(text)));
    }

    private static Read not(String code) {
        return new Read.Not(code, List.of());
    }
}
