package org.luoshi.server.unit.sheet;

import java.util.List;

/**
 * What is wrong in a spreadsheet.
 *
 * @param sheet its title; empty where the file itself is at fault
 * @param cell as spreadsheets name it: {@code D7}; empty where no single cell is at fault
 * @param code stable, in kebab case; the sentence is at {@code refused.<code>} in the message files
 * @param values for the sentence's places
 */
public record Fault(String sheet, String cell, String code, List<Object> values) {
    public Fault {
        values = List.copyOf(values);
    }
}
