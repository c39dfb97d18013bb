package org.luoshi.server.measure.sheet;

import java.util.List;
import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.warning.Warning;
import org.luoshi.server.shared.sheet.Fault;

/**
 * What a file would change.
 *
 * @param rows without a fault, in the order of the file, those that change nothing too
 * @param faults of all other rows; a confirmation leaves these out
 * @param read how many rows there were
 * @param digest names what would be stored
 */
public record Preview(List<Row> rows, List<Fault> faults, int read, String digest) {

    public Preview {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** What a row does. */
    public enum Change {
        NEW,
        CHANGED,
        SAME
    }

    /**
     * @param what the period or the year; empty for an indicator itself
     * @param before empty for something new
     * @param after with its unit
     * @param warnings that a person should look at before confirming
     */
    public record Row(
            String sheet,
            int row,
            IndicatorCode code,
            String name,
            Change change,
            String what,
            String before,
            String after,
            List<Warning> warnings) {

        public Row {
            warnings = List.copyOf(warnings);
        }
    }

    public List<Row> of(Change change) {
        return rows.stream().filter(it -> it.change() == change).toList();
    }

    /** Rows with something to look at. */
    public List<Row> warned() {
        return rows.stream().filter(it -> !it.warnings().isEmpty()).toList();
    }

    /** Whether there is anything to store. */
    public boolean isWorthwhile() {
        return rows.stream().anyMatch(it -> it.change() != Change.SAME);
    }
}
