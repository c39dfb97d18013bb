package org.luoshi.server.shared.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sheet as read.
 *
 * @param lines rows without a fault
 * @param faults of all others and of the headings, in the order of the sheet
 * @param rows that are not empty, without headings
 */
public record Table(List<Line> lines, List<Fault> faults, int rows) {

    public Table {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /**
     * What was typed into a page's form, read as a sheet of these columns would be: the first is A, and rows count from 1.
     *
     * @param rows a text for each column, or no text at all for a row that is left out
     */
    public static Table typed(Form form, List<Column> columns, List<List<String>> rows) {
        List<Book.Row> all = new ArrayList<>();
        all.add(row(0, columns.stream().map(Column::title).toList()));
        rows.forEach(it -> all.add(row(all.size(), it)));
        return Rows.read(form, new Book.Sheet(form.sheet(), all, List.of()), false);
    }

    private static Book.Row row(int number, List<String> texts) {
        Map<Integer, Book.Cell> cells = new HashMap<>();
        texts.forEach(it -> cells.put(cells.size(), new Book.Cell(Book.Cell.Kind.TEXT, it)));
        return new Book.Row(number, cells);
    }
}
