package org.luoshi.extraction.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luoshi.extraction.Span;

/** Lays cells that span rows and columns out as a grid in which each stands in every place it covers. */
final class Grid {

    /** The widest sheet has 16,384 columns; government tables have some ten. */
    static final int WIDEST = 512;

    private static final int LARGEST = 1_000_000;

    private final List<List<Table.@Nullable Cell>> rows = new ArrayList<>();
    private int places;
    private int row = -1;
    private int column;

    void beginRow() {
        row++;
        column = 0;
    }

    /** Puts a cell into the next free place of the row. */
    void add(Table.Cell cell, int across, int down) {
        row = Math.max(row, 0);
        while (at(row, column) != null) {
            column++;
        }
        put(cell, row, column, across, down);
        column += Math.max(1, across);
    }

    /** Puts a cell where it belongs and into the places it covers; what lies beyond the widest table is left out. */
    void put(Table.Cell cell, int top, int left, int across, int down) {
        for (int y = top; y < top + Math.clamp(down, 1, 10_000) && places < LARGEST; y++) {
            for (int x = left; x < Math.min(left + Math.max(1, across), WIDEST); x++) {
                set(y, x, cell);
            }
        }
    }

    Table.@Nullable Cell at(int y, int x) {
        return y < rows.size() && x < rows.get(y).size() ? rows.get(y).get(x) : null;
    }

    /** The grid, its gaps filled with empty cells; the rows that spans only promised are left out. */
    Table table(String name, int realRows) {
        List<List<Table.Cell>> full = new ArrayList<>();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        Span last = new Span(0, 0);
        for (List<Table.@Nullable Cell> some : rows.subList(0, Math.min(realRows, rows.size()))) {
            List<Table.Cell> line = new ArrayList<>(width);
            for (int x = 0; x < width; x++) {
                Table.@Nullable Cell cell = x < some.size() ? some.get(x) : null;
                line.add(cell == null ? new Table.Cell("", new Span(last.end(), last.end()), "") : cell);
                last = line.getLast().span();
            }
            full.add(line);
        }
        return new Table(name, full);
    }

    int height() {
        return row + 1;
    }

    private void set(int y, int x, Table.Cell cell) {
        while (rows.size() <= y) {
            rows.add(new ArrayList<>());
        }
        List<Table.@Nullable Cell> line = rows.get(y);
        while (line.size() <= x) {
            line.add(null);
            places++;
        }
        if (line.get(x) == null) {
            line.set(x, cell);
        }
    }
}
