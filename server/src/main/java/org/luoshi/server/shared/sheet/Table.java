package org.luoshi.server.shared.sheet;

import java.util.List;

/**
 * A sheet as read.
 *
 * @param lines rows without a fault
 * @param faults of all others and of the headings, in the order of the sheet
 * @param rows that are not empty, without headings
 */
public record Table(List<Line> lines, List<Fault> faults, int rows) {

    public Table {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }
}
