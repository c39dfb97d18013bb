package org.luoshi.server.chain.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.sheet.Book;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.shared.sheet.Form;
import org.luoshi.server.shared.sheet.Table;

/**
 * What was typed into a page's form, laid out as the sheet that would say the same: so the readers of workbooks read it,
 * and what they find wrong at a cell finds its way back to the field.
 */
final class Grid {

    private final Form form;
    private final List<Column> columns;
    private final List<List<Spot>> rows = new ArrayList<>();

    /** @param field where the cell's text comes from */
    record Spot(String field, String text) {}

    Grid(Form form, List<Column> columns) {
        this.form = form;
        this.columns = List.copyOf(columns);
    }

    /** One for each column; none for a row that is left out and counts all the same. */
    Grid row(Spot... spots) {
        rows.add(List.of(spots));
        return this;
    }

    Table table() {
        return Table.typed(
                form,
                columns,
                rows.stream().map(row -> row.stream().map(Spot::text).toList()).toList());
    }

    Optional<String> field(Fault fault) {
        if (fault.sheet().equals(form.sheet())) {
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    if (fault.cell().equals(Book.letters(column) + (row + 1))) {
                        return Optional.of(rows.get(row).get(column).field());
                    }
                }
            }
        }
        return Optional.empty();
    }
}
