package org.luoshi.server.shared.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** A row whose every cell could be read. */
public final class Line {

    private final String sheet;
    private final int row;
    private final Map<Column, Integer> places;
    private final Map<Column, Value> values;

    Line(String sheet, int row, Map<Column, Integer> places, Map<Column, Value> values) {
        this.sheet = sheet;
        this.row = row;
        this.places = places;
        this.values = values;
    }

    public String sheet() {
        return sheet;
    }

    /** As spreadsheets count, from 1. */
    public int row() {
        return row;
    }

    /** Without white space around it; empty for an empty cell. */
    public Optional<String> text(Column column) {
        return values.get(column) instanceof Value.Text it ? Optional.of(it.text()) : Optional.empty();
    }

    public Optional<BigDecimal> number(Column column) {
        return values.get(column) instanceof Value.Figure it ? Optional.of(it.figure()) : Optional.empty();
    }

    public Optional<LocalDate> day(Column column) {
        return values.get(column) instanceof Value.Day it ? Optional.of(it.day()) : Optional.empty();
    }

    public Optional<YearMonth> month(Column column) {
        return values.get(column) instanceof Value.Month it ? Optional.of(it.month()) : Optional.empty();
    }

    /** As spreadsheets name it: {@code C7}; the row alone where the sheet has no such column. */
    public String cell(Column column) {
        Integer place = places.get(column);
        return place == null ? Integer.toString(row) : Book.letters(place) + row;
    }

    /** What only the reader's module knows to be wrong; the sentence stands at {@code sheet.fault.<code>}. */
    public Fault fault(Column column, String code, Object... values) {
        return Fault.at(sheet, cell(column), code, values);
    }
}
