package org.luoshi.extraction;

import java.util.List;
import java.util.Optional;

/**
 * A proposed commitment (候选): a guess with its source, to be confirmed by a person.
 *
 * @param title the commitment in short, made of the text's own words
 * @param owners the lead first; empty where the document leaves it open
 * @param section the headings above it, outermost first
 * @param framework the name of the {@link Framework} it belongs to, where one groups it
 * @param confidence how sure the proposal is, 0 to 1
 * @param why the rules that took it
 * @param proposedBy empty for the rules of this library; the name of the model for a second opinion's proposal
 */
public record Item(
        Span span,
        String quote,
        String title,
        List<Owner> owners,
        Due due,
        List<Measure> measures,
        List<Project> projects,
        List<String> section,
        Optional<String> framework,
        double confidence,
        List<Reason> why,
        Optional<String> proposedBy) {

    /** The rule of an item that is a row of a table; its words are the row's place as spreadsheets write it. */
    public static final String TABLE_ROW = "table-row";

    public Item {
        owners = List.copyOf(owners);
        measures = List.copyOf(measures);
        projects = List.copyOf(projects);
        section = List.copyOf(section);
        why = List.copyOf(why);
    }
}
