package org.luoshi.server.web.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.luoshi.server.document.Block.Place;
import org.luoshi.server.web.review.Paper.Sheet;

/**
 * A table of the original, row by row. Rows and columns in which nothing begins are left out, so that a spreadsheet
 * whose cells lie far apart stays as small as what it says.
 */
public record PaperTable(List<List<Cell>> rows) {

    /** So many characters want a column of some width; fewer fit into a narrow one. */
    private static final int LONG = 16;

    private static final int SHORT = 4;

    /** A cell with its paragraphs; one without any fills a gap. */
    public record Cell(int across, int down, List<Sheet> sheets) {

        public String width() {
            int longest = sheets.stream()
                    .mapToInt(sheet -> sheet.end() - sheet.start())
                    .max()
                    .orElse(0);
            if (longest >= LONG) {
                return "long";
            }
            return across > 1 ? "wide" : longest <= SHORT ? "short" : "middle";
        }
    }

    /** One past the last block of the table that begins at a block; the block itself where none does. */
    static int end(List<Sheet> sheets, int from) {
        int to = from;
        Optional<Integer> table = table(sheets.get(from));
        while (table.isPresent() && to < sheets.size() && table.equals(table(sheets.get(to)))) {
            to++;
        }
        return to;
    }

    private static Optional<Integer> table(Sheet sheet) {
        return sheet.place().map(Place::table);
    }

    static PaperTable of(List<Sheet> sheets) {
        Map<Place, List<Sheet>> cells = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            cells.computeIfAbsent(sheet.place().orElseThrow(), place -> new ArrayList<>())
                    .add(sheet);
        }
        return new PaperTable(new Laying(cells).rows());
    }

    /** Lays cells out, and empty ones between them. */
    private static final class Laying {

        private final Map<Integer, NavigableSet<Integer>> taken = new TreeMap<>();
        private final Map<Integer, Map<Integer, Cell>> begun = new TreeMap<>();
        private final int width;

        Laying(Map<Place, List<Sheet>> cells) {
            NavigableSet<Integer> rows = new TreeSet<>();
            NavigableSet<Integer> columns = new TreeSet<>();
            cells.keySet().forEach(place -> {
                rows.add(place.row());
                columns.add(place.column());
            });
            this.width = columns.size();
            cells.forEach((place, sheets) -> {
                int row = rows.headSet(place.row()).size();
                int column = columns.headSet(place.column()).size();
                int down = rows.subSet(place.row(), place.row() + place.down()).size();
                int across = columns.subSet(place.column(), place.column() + place.across())
                        .size();
                put(row, column, new Cell(across, down, sheets));
            });
        }

        private void put(int row, int column, Cell cell) {
            begun.computeIfAbsent(row, key -> new TreeMap<>()).put(column, cell);
            for (int y = row; y < row + cell.down; y++) {
                for (int x = column; x < column + cell.across; x++) {
                    taken.computeIfAbsent(y, key -> new TreeSet<>()).add(x);
                }
            }
        }

        List<List<Cell>> rows() {
            return begun.keySet().stream().map(this::row).toList();
        }

        private List<Cell> row(int y) {
            List<Cell> row = new ArrayList<>();
            for (int x = 0; x < width; x++) {
                Cell cell = begun.getOrDefault(y, Map.of()).get(x);
                if (cell != null) {
                    row.add(cell);
                } else if (!Objects.requireNonNull(taken.get(y)).contains(x)) {
                    row.add(new Cell(1, 1, List.of()));
                }
            }
            return row;
        }
    }
}
