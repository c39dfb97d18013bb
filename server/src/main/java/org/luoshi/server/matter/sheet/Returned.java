package org.luoshi.server.matter.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.sheet.Field.Table;
import org.luoshi.server.shared.sheet.Book;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.shared.sheet.NotABook;
import org.luoshi.server.shared.sheet.Values;

/** Makes sense of a workbook that came back: which rows speak of which matters, and what cannot be read. */
final class Returned {

    /** Titles and remarks that somebody put above the table. */
    private static final int HIGHEST_HEADING = 10;

    final Map<MatterId, Edited> matters = new LinkedHashMap<>();
    final List<Fault> faults = new ArrayList<>();
    private final boolean from1904;

    private Returned(boolean from1904) {
        this.from1904 = from1904;
    }

    static Returned read(Book book) {
        Returned returned = new Returned(book.from1904());
        if (book.sheets().isEmpty()) {
            throw new NotABook(Fault.file("no-sheet", Table.MATTERS.title()));
        }
        for (Table table : Table.values()) {
            book.titled(table.title()).ifPresent(sheet -> returned.take(table, sheet));
        }
        return returned;
    }

    private void take(Table table, Book.Sheet sheet) {
        Optional<Book.Row> heading = sheet.rows().stream()
                .filter(row -> row.number() <= HIGHEST_HEADING)
                .filter(row -> row.cells().values().stream()
                        .anyMatch(cell -> cell.text().strip().equals(Field.ID.heading())))
                .findFirst();
        if (heading.isEmpty()) {
            faults.add(Fault.at(sheet.title(), "", "no-heading", Field.ID.heading()));
            return;
        }
        Map<Field, Integer> columns = columns(table, sheet, heading.get());
        Set<String> merged = merged(sheet);
        for (Book.Row row : sheet.rows()) {
            if (row.number() > heading.get().number()) {
                row(table, sheet, row, columns, merged);
            }
        }
    }

    private Map<Field, Integer> columns(Table table, Book.Sheet sheet, Book.Row heading) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        heading.cells().forEach((column, cell) -> {
            String place = Book.letters(column) + heading.number();
            Optional<Field> field = Field.headed(table, cell.text().strip());
            if (field.isEmpty()) {
                faults.add(Fault.at(
                        sheet.title(), place, "unknown-column", cell.text().strip()));
            } else if (columns.putIfAbsent(field.get(), column) != null) {
                faults.add(Fault.at(
                        sheet.title(), place, "column-twice", cell.text().strip()));
            }
        });
        Field.of(table).stream()
                .filter(field -> (field.isEditable() || field.kind() == Field.Kind.KEY) && !columns.containsKey(field))
                .forEach(field -> faults.add(Fault.at(sheet.title(), "", "column-missing", field.heading())));
        return columns;
    }

    /** All cells of merged ranges: what a spreadsheet keeps of them cannot be told apart from what was cleared. */
    private Set<String> merged(Book.Sheet sheet) {
        Set<String> cells = new HashSet<>();
        for (String range : sheet.merged()) {
            faults.add(Fault.at(sheet.title(), range, "merged"));
            CellRangeAddress area = CellRangeAddress.valueOf(range);
            if (area.getNumberOfCells() < 100_000) {
                area.forEach(it -> cells.add(Book.letters(it.getColumn()) + (it.getRow() + 1)));
            }
        }
        return cells;
    }

    private void row(Table table, Book.Sheet sheet, Book.Row row, Map<Field, Integer> columns, Set<String> merged) {
        Field idField = key(table, Field.ID, Field.MEASURE_ID, Field.NODE_ID);
        Field versionField = key(table, Field.VERSION, Field.MEASURE_VERSION, Field.NODE_VERSION);
        Integer idColumn = columns.get(idField);
        Integer versionColumn = columns.get(versionField);
        if (idColumn == null || (versionColumn == null && table != Table.NODES)) {
            return;
        }
        String number = Integer.toString(row.number());
        Optional<MatterId> id = id(row.text(idColumn));
        Optional<Integer> version = versionColumn == null ? Optional.empty() : whole(row.text(versionColumn));
        if (id.isEmpty()) {
            faults.add(Fault.at(sheet.title(), number, row.text(idColumn).isEmpty() ? "no-id" : "wrong-id"));
            return;
        }
        Edited known = matters.get(id.get());
        if (version.isEmpty() && known == null) {
            faults.add(Fault.at(sheet.title(), number, "no-version"));
            return;
        }
        if (table == Table.MATTERS && known != null) {
            faults.add(Fault.at(sheet.title(), number, "row-twice", known.row));
            return;
        }
        Edited edited = known != null ? known : new Edited(id.get(), version.get(), sheet.title(), row.number());
        matters.put(edited.id, edited);
        put(table, edited, row, cells(sheet, row, columns, merged), columns);
    }

    private void put(Table table, Edited edited, Book.Row row, Map<Field, Typed> cells, Map<Field, Integer> columns) {
        switch (table) {
            case MATTERS -> edited.cells.putAll(cells);
            case MEASURES ->
                number(row, columns.get(Field.MEASURE_NUMBER))
                        .ifPresentOrElse(
                                n -> edited.measures.put(n - 1, cells),
                                () -> faults.add(Fault.at(table.title(), Integer.toString(row.number()), "no-number")));
            case NODES ->
                number(row, columns.get(Field.NODE_NUMBER))
                        .ifPresentOrElse(n -> edited.nodes.put(n - 1, cells), () -> edited.further.add(cells));
        }
    }

    private static Optional<Integer> number(Book.Row row, @org.jspecify.annotations.Nullable Integer column) {
        return column == null ? Optional.empty() : whole(row.text(column)).filter(n -> n > 0);
    }

    private Map<Field, Typed> cells(Book.Sheet sheet, Book.Row row, Map<Field, Integer> columns, Set<String> merged) {
        Map<Field, Typed> cells = new TreeMap<>();
        columns.forEach((field, column) -> {
            String place = Book.letters(column) + row.number();
            if (field.kind() != Field.Kind.KEY && !merged.contains(place)) {
                Book.Cell cell = row.cell(column);
                canonical(sheet, place, field, cell)
                        .ifPresent(text -> cells.put(field, new Typed(sheet.title(), place, text)));
            }
        });
        return cells;
    }

    /** Empty, with a fault, for what cannot be taken. */
    private Optional<String> canonical(Book.Sheet sheet, String place, Field field, Book.Cell cell) {
        if (cell.kind() == Book.Cell.Kind.FORMULA || cell.kind() == Book.Cell.Kind.ERROR) {
            faults.add(
                    Fault.at(sheet.title(), place, cell.kind() == Book.Cell.Kind.FORMULA ? "formula" : "error-cell"));
            return Optional.empty();
        }
        if (field.kind() == Field.Kind.DAY && !cell.text().isBlank()) {
            Optional<String> day = Values.day(cell, from1904).map(Object::toString);
            if (day.isEmpty()) {
                faults.add(Fault.at(sheet.title(), place, "no-date", Values.text(cell.text())));
            }
            return day;
        }
        return Optional.of(
                switch (field.kind()) {
                    case UNITS -> String.join("、", Values.names(cell.text()));
                    case KEY, SHOWN, TEXT, DAY, FIGURE ->
                        cell.kind() == Book.Cell.Kind.NUMBER
                                ? Values.figure(cell.text(), "")
                                        .map(Shown::plain)
                                        .orElse(Values.text(cell.text()))
                                : Values.text(cell.text());
                });
    }

    private static Field key(Table table, Field ofMatters, Field ofMeasures, Field ofNodes) {
        return switch (table) {
            case MATTERS -> ofMatters;
            case MEASURES -> ofMeasures;
            case NODES -> ofNodes;
        };
    }

    private static Optional<MatterId> id(String text) {
        try {
            return Optional.of(MatterId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> whole(String text) {
        return text.matches("\\d{1,9}(\\.0+)?")
                ? Optional.of(Integer.parseInt(text.replaceFirst("\\..*", "")))
                : Optional.empty();
    }
}
