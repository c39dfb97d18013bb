package org.luoshi.server.unit.sheet;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.luoshi.server.unit.sheet.Form.Column;

/**
 * A row of a sheet.
 *
 * @param number as spreadsheets count, from 1
 * @param columns where each key stands, from 0
 * @param texts what each key says, without white space around it
 */
record Line(Form form, int number, Map<String, Integer> columns, Map<String, String> texts) {

    String text(String key) {
        return texts.getOrDefault(key, "");
    }

    /** Whether the sheet has this column. */
    boolean has(String key) {
        return columns.containsKey(key);
    }

    /** What the column says, or where there is no such column, what is so now. */
    String or(String key, String now) {
        return has(key) ? text(key) : now;
    }

    boolean isGone() {
        return text("state").equals(Form.GONE);
    }

    /** What stands between the commas of a cell. */
    List<String> list(String key) {
        return java.util.Arrays.stream(text(key).split("[、，,;；\\n]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    Fault fault(String key, String code, Object... values) {
        int column = columns.getOrDefault(key, keyed(key));
        return new Fault(
                form.title(), CellReference.convertNumToColString(Math.max(0, column)) + number, code, List.of(values));
    }

    private int keyed(String key) {
        return form.columns().stream().map(Column::key).toList().indexOf(key);
    }
}
