package org.luoshi.server.web.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.web.BadRequest;

/** The rows of measures in the mending form; each column is a list, and a row without a metric is left out. */
record MeasureRows(
        @Nullable List<String> index,
        @Nullable List<String> metric,
        @Nullable List<String> op,
        @Nullable List<String> value,
        @Nullable List<String> upper,
        @Nullable List<String> unit,
        @Nullable List<String> until) {

    List<Measure> measures(List<Measure> before) {
        List<Measure> measures = new ArrayList<>();
        int rows = metric == null ? 0 : metric.size();
        for (int row = 0; row < rows; row++) {
            if (!cell(metric, row).isEmpty()) {
                measures.add(measure(row, before));
            }
        }
        return measures;
    }

    private Measure measure(int row, List<Measure> before) {
        Measure.Comparison comparison = comparison(cell(op, row));
        BigDecimal figure = number(cell(value, row));
        Optional<BigDecimal> end = upper(comparison, row);
        Optional<LocalDate> due =
                Optional.of(cell(until, row)).filter(typed -> !typed.isEmpty()).map(Mending::readDay);
        Optional<Measure> old = old(row, before);
        String quote = old.map(Measure::quote).orElseGet(() -> cell(metric, row) + cell(value, row) + cell(unit, row));
        return new Measure(
                old.flatMap(Measure::span), quote, cell(metric, row), comparison, figure, end, cell(unit, row), due);
    }

    private Optional<BigDecimal> upper(Measure.Comparison comparison, int row) {
        if (comparison != Measure.Comparison.RANGE) {
            return Optional.empty();
        }
        if (cell(upper, row).isEmpty()) {
            throw new BadRequest("panel.upper.missing", "");
        }
        return Optional.of(number(cell(upper, row)));
    }

    /** The measure that the row was filled from, so that it keeps its place in the text. */
    private Optional<Measure> old(int row, List<Measure> before) {
        String number = cell(index, row);
        return number.matches("\\d{1,4}") && Integer.parseInt(number) < before.size()
                ? Optional.of(before.get(Integer.parseInt(number)))
                : Optional.empty();
    }

    private static Measure.Comparison comparison(String key) {
        try {
            return Measure.Comparison.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            return Measure.Comparison.EXACTLY;
        }
    }

    /** At most 30 characters, so that no exponent makes a figure of a million digits. */
    private static BigDecimal number(String typed) {
        String plain = typed.replace(",", "").replace("，", "");
        if (!plain.matches("-?\\d{1,20}(\\.\\d{1,8})?")) {
            throw new BadRequest("panel.value.bad", typed);
        }
        return new BigDecimal(plain);
    }

    private static String cell(@Nullable List<String> column, int row) {
        return column == null || row >= column.size() ? "" : column.get(row).strip();
    }
}
