package org.luoshi.extraction.reading;

import java.util.ArrayList;
import java.util.List;

/** Where the cells of a docx or xlsx table stand, kept until the text is complete and their spans are known. */
final class TableLayout {

    private final String name;
    private final List<Place> places = new ArrayList<>();
    private int height;

    /** A cell by its number, the row and column of its upper left corner from 0, and how far it spans. */
    record Place(int cell, int row, int column, int across, int down) {

        Place down(int rows) {
            return new Place(cell, row, column, across, rows);
        }

        boolean covers(int y, int x) {
            return y >= row && y < row + down && x >= column && x < column + across;
        }
    }

    TableLayout(String name) {
        this.name = name;
    }

    int add(Place place) {
        places.add(place);
        height = Math.max(height, place.row + 1);
        return places.size() - 1;
    }

    /** Makes a cell reach down to a row. */
    void reachDown(int place, int row) {
        Place old = places.get(place);
        places.set(place, old.down(row - old.row + 1));
        height = Math.max(height, row + 1);
    }

    Table table(ExtractedText.Finished text) {
        Grid grid = new Grid();
        for (Place place : places) {
            grid.put(text.cell(place.cell), place.row, place.column, place.across, place.down);
        }
        return grid.table(name, height);
    }
}
