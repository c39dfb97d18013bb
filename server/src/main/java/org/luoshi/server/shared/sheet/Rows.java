package org.luoshi.server.shared.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads the rows of one sheet as its form says. */
final class Rows {

    /** Titles and remarks that somebody put above the table. */
    private static final int HIGHEST_HEADING = 10;

    private final Form form;
    private final Book.Sheet sheet;
    private final Cells cells;
    private final Map<Column, Integer> places = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private Rows(Form form, Book.Sheet sheet, boolean from1904) {
        this.form = form;
        this.sheet = sheet;
        this.cells = new Cells(from1904);
    }

    static Table read(Form form, Book.Sheet sheet, boolean from1904) {
        return new Rows(form, sheet, from1904).read();
    }

    private Table read() {
        Optional<Book.Row> heading = heading();
        if (heading.isEmpty()) {
            String first = form.columns().getFirst().title();
            return new Table(List.of(), List.of(Fault.at(sheet.title(), "", "no-heading", first)), 0);
        }
        int number = heading.get().number();
        merged(number);
        place(heading.get());
        List<Book.Row> rows = sheet.rows().stream()
                .filter(it -> it.number() > number && places.values().stream().anyMatch(it.cells()::containsKey))
                .toList();
        boolean isWhole = form.columns().stream().allMatch(it -> !it.required() || places.containsKey(it));
        return new Table(isWhole ? lines(rows) : List.of(), faults, rows.size());
    }

    /** The row that has most of the headings, the upper one of two. */
    private Optional<Book.Row> heading() {
        return sheet.rows().stream()
                .filter(it -> it.number() <= HIGHEST_HEADING && known(it) > 0)
                .max(Comparator.comparingLong(this::known).thenComparing(Book.Row::number, Comparator.reverseOrder()));
    }

    private long known(Book.Row row) {
        return form.columns().stream()
                .filter(column -> row.cells().values().stream().anyMatch(it -> column.isHeaded(it.text())))
                .count();
    }

    /** Titles above the table may span it; a heading or a figure for several cells belongs to none of them. */
    private void merged(int heading) {
        for (String range : sheet.merged()) {
            if (CellRangeAddress.valueOf(range).getLastRow() + 1 >= heading) {
                faults.add(Fault.at(sheet.title(), range, "merged"));
            }
        }
    }

    private void place(Book.Row heading) {
        heading.cells().forEach((column, cell) -> {
            String words = Values.text(cell.text());
            Optional<Column> known =
                    form.columns().stream().filter(it -> it.isHeaded(words)).findFirst();
            String place = Book.letters(column) + heading.number();
            if (known.isEmpty()) {
                faults.add(Fault.at(sheet.title(), place, "unknown-column", words));
            } else if (places.putIfAbsent(known.get(), column) != null) {
                faults.add(Fault.at(sheet.title(), place, "column-twice", words));
            }
        });
        form.columns().stream()
                .filter(it -> it.required() && !places.containsKey(it))
                .forEach(it -> faults.add(
                        Fault.at(sheet.title(), Integer.toString(heading.number()), "column-needed", it.title())));
    }

    private List<Line> lines(List<Book.Row> rows) {
        List<Line> lines = new ArrayList<>();
        for (Book.Row row : rows) {
            Map<Column, Value> values = new HashMap<>();
            int before = faults.size();
            places.forEach((column, place) -> take(row, column, place, values));
            if (faults.size() == before) {
                lines.add(new Line(sheet.title(), row.number(), places, values));
            }
        }
        return lines;
    }

    private void take(Book.Row row, Column column, int place, Map<Column, Value> values) {
        switch (cells.read(row.cell(place), column)) {
            case Cells.Read.Nothing nothing -> {}
            case Cells.Read.Well well -> values.put(column, well.value());
            case Cells.Read.Not not ->
                faults.add(Fault.at(
                        sheet.title(),
                        Book.letters(place) + row.number(),
                        not.code(),
                        not.values().toArray()));
        }
    }
}
