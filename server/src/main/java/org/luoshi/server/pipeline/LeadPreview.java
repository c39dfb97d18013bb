package org.luoshi.server.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.shared.Json;
import org.luoshi.server.shared.Sm3;
import org.luoshi.server.shared.sheet.Fault;

/**
 * What a spreadsheet of leads would do.
 *
 * @param rows without a fault, in the order of the sheet
 * @param read how many rows there were
 */
public record LeadPreview(List<Row> rows, List<Fault> faults, int read) {

    public LeadPreview {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /**
     * @param row as spreadsheets count
     * @param lead that is known already; empty for a new one
     */
    public record Row(
            int row, Change change, Wish wish, Optional<LocalDate> day, Optional<MatterId> lead, List<Alike> alike) {
        public Row {
            alike = List.copyOf(alike);
        }
    }

    public enum Change {
        NEW,
        CHANGED,
        SAME
    }

    public List<Row> of(Change change) {
        return rows.stream().filter(it -> it.change() == change).toList();
    }

    public boolean isWorthwhile() {
        return rows.stream().anyMatch(it -> it.change() != Change.SAME);
    }

    /** Names what was shown, so that nothing else is confirmed. */
    public String digest() {
        return Sm3.of(Json.write(rows));
    }
}
