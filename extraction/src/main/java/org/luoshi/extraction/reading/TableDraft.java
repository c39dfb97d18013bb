package org.luoshi.extraction.reading;

import java.util.ArrayList;
import java.util.List;

/** A table of an HTML page while it is read: which blocks stand in which cell. */
final class TableDraft {

    /** Old pages lay themselves out with tables; no cell of a table of data holds so many paragraphs. */
    private static final int LAYOUT = 40;

    private final List<List<CellDraft>> rows = new ArrayList<>();
    private boolean nested;
    private boolean open;

    /** @param first number of the cell's first block; {@code end} one past its last */
    record CellDraft(int first, int end, int across, int down) {}

    void beginRow() {
        rows.add(new ArrayList<>());
    }

    void beginCell(int firstBlock, int across, int down) {
        if (rows.isEmpty()) {
            beginRow();
        }
        rows.getLast().add(new CellDraft(firstBlock, firstBlock, across, down));
        open = true;
    }

    void endCell(int endBlock) {
        if (open) {
            CellDraft cell = rows.getLast().removeLast();
            rows.getLast().add(new CellDraft(cell.first(), endBlock, cell.across(), cell.down()));
            open = false;
        }
    }

    void holdsAnother() {
        nested = true;
    }

    List<List<CellDraft>> rows() {
        return rows;
    }

    /** Rows and columns of short cells, and not a page laid out by one. */
    boolean isData() {
        boolean wide = rows.stream().anyMatch(row -> row.size() > 1);
        return !nested
                && wide
                && rows.size() > 1
                && rows.stream().flatMap(List::stream).allMatch(cell -> cell.end() - cell.first() <= LAYOUT);
    }
}
