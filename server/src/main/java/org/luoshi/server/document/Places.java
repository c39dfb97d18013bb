package org.luoshi.server.document;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.luoshi.extraction.reading.Table;
import org.luoshi.server.document.Block.Place;

/** Where the words of a document stand in its tables. The reader repeats a merged cell in each place that it covers. */
final class Places {

    /** By the code point at which a cell begins. */
    private final NavigableMap<Integer, Cell> cells = new TreeMap<>();

    private record Cell(int end, Place place) {}

    Places(List<Table> tables) {
        for (int number = 0; number < tables.size(); number++) {
            List<List<Table.Cell>> rows = tables.get(number).rows();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    remember(number, rows, row, column);
                }
            }
        }
    }

    /** A merged cell is met in its upper left corner first, so only what is new is remembered. */
    private void remember(int table, List<List<Table.Cell>> rows, int row, int column) {
        Table.Cell cell = rows.get(row).get(column);
        if (cell.span().end() > cell.span().start()
                && !cells.containsKey(cell.span().start())) {
            int across = column;
            while (across < rows.get(row).size() && cell.equals(rows.get(row).get(across))) {
                across++;
            }
            int down = row;
            while (down < rows.size() && cell.equals(rows.get(down).get(column))) {
                down++;
            }
            Place place = new Place(table, row, column, across - column, down - row);
            cells.put(cell.span().start(), new Cell(cell.span().end(), place));
        }
    }

    Optional<Place> at(int codePoint) {
        return Optional.ofNullable(cells.floorEntry(codePoint))
                .map(Map.Entry::getValue)
                .filter(cell -> codePoint < cell.end())
                .map(Cell::place);
    }
}
