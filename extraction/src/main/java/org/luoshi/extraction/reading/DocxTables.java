package org.luoshi.extraction.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The tables of a docx: one line of text for each row, cells parted by tabs. A table in a cell is text of that cell. */
final class DocxTables {

    private final ExtractedText text;
    private final List<TableLayout> tables;
    private final Map<Integer, Integer> reachingDown = new HashMap<>();
    private @Nullable TableLayout table;
    private int depth;
    private int row;
    private int column;
    private int cellStart = -1;
    private boolean cellHasWords;
    private int across = 1;
    private boolean continues;
    private boolean restarts;

    DocxTables(ExtractedText text, List<TableLayout> tables) {
        this.text = text;
        this.tables = tables;
    }

    boolean inCell() {
        return cellStart >= 0;
    }

    void open(String name, XMLStreamReader element) {
        switch (name) {
            case "tbl" -> beginTable();
            case "tc" -> beginCell();
            case "gridSpan" -> across = Math.clamp(Xml.number(element, "val", 1), 1, Grid.WIDEST);
            case "vMerge" -> {
                restarts = Xml.attribute(element, "val").equals("restart");
                continues = !restarts;
            }
            default -> {}
        }
    }

    void close(String name) {
        switch (name) {
            case "tbl" -> endTable();
            case "tr" -> endRow();
            case "tc" -> endCell();
            default -> {}
        }
    }

    /** Paragraphs of one cell stand on lines of their own. */
    void beginParagraph() {
        if (inCell() && cellHasWords) {
            text.separate('\n');
        }
    }

    void endParagraph() {
        if (inCell()) {
            cellHasWords = true;
        } else {
            text.separate('\n');
        }
    }

    private void beginTable() {
        if (++depth == 1) {
            table = new TableLayout("");
            reachingDown.clear();
            row = 0;
            column = 0;
        }
    }

    private void endTable() {
        if (depth > 0 && --depth == 0 && table != null) {
            tables.add(table);
            table = null;
        }
    }

    private void beginCell() {
        if (depth != 1 || inCell()) {
            return;
        }
        if (column > 0) {
            text.separate('\t');
        }
        cellStart = text.length();
        cellHasWords = false;
        across = 1;
        continues = false;
        restarts = false;
    }

    private void endCell() {
        if (depth != 1 || !inCell() || table == null) {
            return;
        }
        Integer above = reachingDown.get(column);
        if (continues && above != null) {
            table.reachDown(above, row);
        } else if (column < Grid.WIDEST) {
            int place = table.add(new TableLayout.Place(text.addCell(cellStart, ""), row, column, across, 1));
            reachingDown.remove(column);
            if (restarts) {
                reachingDown.put(column, place);
            }
        }
        column += across;
        cellStart = -1;
    }

    private void endRow() {
        if (depth == 1) {
            text.separate('\n');
            row++;
            column = 0;
        }
    }
}
