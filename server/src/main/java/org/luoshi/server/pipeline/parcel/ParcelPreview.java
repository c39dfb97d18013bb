package org.luoshi.server.pipeline.parcel;

import java.util.List;
import org.luoshi.server.shared.Json;
import org.luoshi.server.shared.Sm3;
import org.luoshi.server.shared.sheet.Fault;

/**
 * What a spreadsheet of parcels would do.
 *
 * @param rows without a fault, in the order of the sheet
 * @param read how many rows there were
 */
public record ParcelPreview(List<Row> rows, List<Fault> faults, int read) {

    public ParcelPreview {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** @param version of the parcel that the row was compared with, 0 for a new one */
    public record Row(int row, Change change, Parcel.Facts facts, int version) {}

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
