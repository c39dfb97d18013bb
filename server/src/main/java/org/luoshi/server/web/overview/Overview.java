package org.luoshi.server.web.overview;

import java.time.LocalDate;
import java.util.List;
import org.luoshi.server.web.documents.DocumentRow;

/**
 * What is there and what to do next; every number is counted, and opens what it counts.
 *
 * @param documents newest first
 * @param matters in the list
 * @param measured matters with a figure
 * @param over matters whose last day lies before today
 * @param soon matters whose last day comes within the next 30 days
 */
public record Overview(
        LocalDate today, List<DocumentRow> documents, long matters, long measured, long over, long soon) {

    public long open() {
        return documents.stream().mapToLong(row -> row.tally().open()).sum();
    }

    /** The documents that wait for a reviewer. */
    public List<DocumentRow> waiting() {
        return documents.stream().filter(row -> row.tally().open() > 0).toList();
    }

    public LocalDate yesterday() {
        return today.minusDays(1);
    }

    public LocalDate inAMonth() {
        return today.plusDays(30);
    }
}
