package org.luoshi.server.shared.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workbook as it came in: raw cells, no formulas worked out, no formats looked at. */
public record Book(List<Sheet> sheets, boolean from1904) {

    public Optional<Sheet> titled(String title) {
        return sheets.stream().filter(it -> it.title().equals(title)).findFirst();
    }

    /**
     * @param rows in their order, without empty ones
     * @param merged ranges like {@code A3:B4}
     */
    public record Sheet(String title, List<Row> rows, List<String> merged) {}

    /**
     * @param number counted from 1
     * @param cells by column, counted from 0; without empty ones
     */
    public record Row(int number, Map<Integer, Cell> cells) {

        public String text(int column) {
            return cell(column).text().strip();
        }

        /** An empty text where there is nothing. */
        public Cell cell(int column) {
            return cells.getOrDefault(column, Cell.EMPTY);
        }
    }

    public record Cell(Kind kind, String text) {

        static final Cell EMPTY = new Cell(Kind.TEXT, "");

        public enum Kind {
            TEXT,
            NUMBER,
            FLAG,
            /** #REF! and the like. */
            ERROR,
            FORMULA
        }
    }

    /** {@code 0} is A, {@code 26} is AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** The column of a reference like {@code AB12}. */
    public static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}
