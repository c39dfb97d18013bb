package org.luoshi.extraction.reading;

import java.util.List;
import org.luoshi.extraction.Span;

/**
 * A table as a grid. A merged cell stands in each place it covers, with the same span.
 *
 * @param name the sheet's name, or empty
 * @param rows each row has the same number of cells
 */
public record Table(String name, List<List<Cell>> rows) {

    public Table {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * @param text the cell's text as shown (a formula's cached result, a date in ISO form)
     * @param span where it stands in the document's text
     * @param reference the cell's address where the format has one: {@code B3}
     */
    public record Cell(String text, Span span, String reference) {}
}
