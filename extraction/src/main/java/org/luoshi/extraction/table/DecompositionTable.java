package org.luoshi.extraction.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.extraction.Span;
import org.luoshi.extraction.reading.SourceText;
import org.luoshi.extraction.reading.Table;
import org.luoshi.extraction.reading.Table.Cell;

/**
 * A table that already breaks a document down to tasks (任务分解表): known by a heading row with a column for the task
 * and one for units or dates. The heading may stand below titles and may be two rows deep.
 */
public final class DecompositionTable {

    /** Titles, dates and notes above the heading take up a few rows. */
    private static final int HEADING_REACH = 12;

    private final Table table;
    private final int firstRow;
    private final Map<Column, Integer> columns;

    private DecompositionTable(Table table, int firstRow, Map<Column, Integer> columns) {
        this.table = table;
        this.firstRow = firstRow;
        this.columns = columns;
    }

    /** The rows of all decomposition tables of a document, in order; empty when it has none. */
    public static List<Row> rows(SourceText source) {
        return source.tables().stream()
                .flatMap(table -> of(table).stream())
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    /** The table as a decomposition table, if its headings show it to be one. */
    public static Optional<DecompositionTable> of(Table table) {
        int reach = Math.min(HEADING_REACH, table.rows().size());
        for (int i = 0; i < reach; i++) {
            Map<Column, Integer> one = columns(table.rows().get(i), new EnumMap<>(Column.class));
            if (!one.containsKey(Column.TASK) && one.size() < 2) {
                continue;
            }
            boolean deeper = i + 1 < table.rows().size()
                    && isSecondHeading(table.rows().get(i + 1), table.rows().get(i));
            Map<Column, Integer> both = deeper ? columns(table.rows().get(i + 1), one) : one;
            if (isDecomposition(both)) {
                return Optional.of(new DecompositionTable(table, i + (deeper ? 2 : 1), both));
            }
        }
        return Optional.empty();
    }

    /** Its tasks, without subtotals, repeated headings and empty rows. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        String group = "";
        for (List<Cell> cells : table.rows().subList(firstRow, table.rows().size())) {
            if (isEmpty(cells) || isHeading(cells) || isSubtotal(cells)) {
                continue;
            }
            if (isGroup(cells)) {
                group = text(cells.getFirst());
            } else if (!words(cells, Column.TASK).isEmpty()) {
                rows.add(row(cells, group));
            }
        }
        return rows;
    }

    private Row row(List<Cell> cells, String group) {
        List<String> responsible = new ArrayList<>(units(cells, Column.RESPONSIBLE));
        List<String> lead = units(cells, Column.LEAD);
        if (lead.isEmpty() && !responsible.isEmpty()) {
            lead = List.of(responsible.removeFirst());
        }
        responsible.removeAll(lead);
        String category = words(cells, Column.CATEGORY).text();
        return new Row(
                words(cells, Column.TASK),
                category.isEmpty() ? group : category,
                words(cells, Column.TARGETS),
                lead,
                responsible,
                units(cells, Column.SUPPORT),
                words(cells, Column.DUE),
                words(cells, Column.LEADER).text(),
                words(cells, Column.REMARK).text(),
                table.name(),
                cell(cells, Column.TASK).map(Cell::reference).orElse(""));
    }

    private List<String> units(List<Cell> cells, Column column) {
        return UnitNames.in(words(cells, column).text());
    }

    private Row.Words words(List<Cell> cells, Column column) {
        return cell(cells, column)
                .filter(cell -> !text(cell).isEmpty())
                .map(cell -> new Row.Words(text(cell), cell.span()))
                .orElse(Row.Words.NONE);
    }

    private Optional<Cell> cell(List<Cell> cells, Column column) {
        Integer at = columns.get(column);
        return at == null || at >= cells.size() ? Optional.empty() : Optional.of(cells.get(at));
    }

    private static boolean isEmpty(List<Cell> cells) {
        return cells.stream().allMatch(cell -> text(cell).isEmpty());
    }

    /** The heading once more, as at the top of each printed page. */
    private boolean isHeading(List<Cell> cells) {
        long named = columns.entrySet().stream()
                .filter(entry -> entry.getValue() < cells.size()
                        && Column.of(text(cells.get(entry.getValue()))).equals(Optional.of(entry.getKey())))
                .count();
        return named >= 2;
    }

    private static boolean isSubtotal(List<Cell> cells) {
        return cells.stream()
                .map(DecompositionTable::text)
                .filter(text -> !text.isEmpty())
                .limit(2)
                .anyMatch(Column::isSubtotal);
    }

    /** One merged cell over the whole row, or one alone at its left end: the heading of the rows below (一、项目建设). */
    private boolean isGroup(List<Cell> cells) {
        Span first = cells.getFirst().span();
        boolean oneCell =
                cells.size() > 1 && cells.stream().allMatch(cell -> cell.span().equals(first));
        boolean alone = cells.size() > 1
                && !text(cells.getFirst()).isEmpty()
                && columns.getOrDefault(Column.TASK, 0) > 0
                && cells.stream()
                        .skip(1)
                        .allMatch(cell -> text(cell).isEmpty() || cell.span().equals(first));
        return oneCell || alone;
    }

    private static Map<Column, Integer> columns(List<Cell> heading, Map<Column, Integer> above) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        columns.putAll(above);
        for (int x = 0; x < heading.size(); x++) {
            Optional<Column> column = isMergedTitle(heading, x) ? Optional.empty() : Column.of(text(heading.get(x)));
            if (column.isPresent() && !above.containsValue(x)) {
                columns.putIfAbsent(column.get(), x);
            } else if (column.isPresent() && above.containsValue(x)) {
                replace(columns, x, column.get());
            }
        }
        return columns;
    }

    /** The lower of two headings is the narrower: 责任单位 over 牵头单位 and 配合单位. */
    private static void replace(Map<Column, Integer> columns, int x, Column column) {
        if (!columns.containsKey(column)) {
            columns.values().removeIf(at -> at == x);
            columns.put(column, x);
        }
    }

    /** A title above the headings covers most of the row. */
    private static boolean isMergedTitle(List<Cell> row, int x) {
        long covered = row.stream()
                .filter(cell -> cell.span().equals(row.get(x).span())
                        && cell.text().equals(row.get(x).text()))
                .count();
        return row.size() > 2 && covered * 2 > row.size() && !text(row.get(x)).isEmpty();
    }

    /** Every cell of it either names a column or continues one from above. */
    private static boolean isSecondHeading(List<Cell> row, List<Cell> above) {
        boolean names = false;
        for (int x = 0; x < row.size(); x++) {
            boolean continues =
                    row.get(x).equals(above.get(x)) || text(row.get(x)).isEmpty();
            boolean named = Column.of(text(row.get(x))).isPresent();
            if (!continues && !named) {
                return false;
            }
            names |= named && !continues;
        }
        return names;
    }

    private static boolean isDecomposition(Map<Column, Integer> columns) {
        boolean owned = columns.containsKey(Column.LEAD)
                || columns.containsKey(Column.RESPONSIBLE)
                || columns.containsKey(Column.DUE)
                || columns.containsKey(Column.LEADER);
        return owned && columns.containsKey(Column.TASK);
    }

    private static String text(Cell cell) {
        return cell.text().strip();
    }
}
