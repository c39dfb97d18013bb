package org.luoshi.server.shared.sheet;

import java.util.List;

/**
 * Something in a spreadsheet that cannot be taken.
 *
 * @param sheet its title; empty where it is the file as a whole
 * @param cell as spreadsheets name it: {@code F12}; a row as {@code 12}; empty for a sheet as a whole
 * @param code of the sentence at {@code sheet.fault.<code>}
 * @param values for its places
 */
public record Fault(String sheet, String cell, String code, List<Object> values) {

    public Fault {
        values = List.copyOf(values);
    }

    public static Fault at(String sheet, String cell, String code, Object... values) {
        return new Fault(sheet, cell, code, List.of(values));
    }

    /** The file as a whole. */
    public static Fault file(String code, Object... values) {
        return new Fault("", "", code, List.of(values));
    }
}
