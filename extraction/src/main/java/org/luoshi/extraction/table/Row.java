package org.luoshi.extraction.table;

import java.util.List;
import org.luoshi.extraction.Span;

/**
 * A task of a decomposition table. Texts are as the cells show them; one that is missing is empty.
 *
 * @param task what is to be done, and where its cell stands in the document's text
 * @param category the field or the heading row above it
 * @param targets the figures to reach, in words
 * @param lead the lead units, in the cell's order; where the table has one column for all units, the first of them
 * @param responsible units that owe a share
 * @param support units that help
 * @param due the wording of the date, and where it stands
 * @param leader the leader in charge
 * @param table the table's name (a sheet's), or empty
 * @param reference the task cell's address where the format has one: {@code B3}
 */
public record Row(
        Words task,
        String category,
        Words targets,
        List<String> lead,
        List<String> responsible,
        List<String> support,
        Words due,
        String leader,
        String remark,
        String table,
        String reference) {

    public Row {
        lead = List.copyOf(lead);
        responsible = List.copyOf(responsible);
        support = List.copyOf(support);
    }

    /** A cell's text and where it stands; both empty where the table has no such cell. */
    public record Words(String text, Span span) {

        static final Words NONE = new Words("", new Span(0, 0));

        public boolean isEmpty() {
            return text.isEmpty();
        }
    }
}
