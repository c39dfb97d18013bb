package org.luoshi.server.shared.sheet;

import java.util.List;

/**
 * How a sheet is laid out.
 *
 * @param sheet its title; a workbook of one sheet may call it otherwise
 * @param columns in the order in which a template has them; a sheet may have them in any
 */
public record Form(String sheet, List<Column> columns) {

    public Form {
        columns = List.copyOf(columns);
    }
}
