package org.luoshi.extraction.origin;

import java.time.LocalDate;
import java.util.Optional;
import org.luoshi.extraction.outline.Outline;

/**
 * Where a document comes from.
 *
 * @param date the day it speaks on, where the text tells it
 * @param year from which its words of time are counted: the date's, else January 1st of the year in its title
 * @param place the place or unit it speaks for
 */
public record Origin(Optional<LocalDate> date, Optional<LocalDate> year, Optional<String> place) {

    public static Origin of(String prose, Outline outline) {
        Optional<LocalDate> date = DocumentDate.of(prose, outline);
        Optional<LocalDate> year =
                date.or(() -> DocumentDate.yearInTitle(outline.title()).map(y -> LocalDate.of(y, 1, 1)));
        return new Origin(date, year, DocumentPlace.of(prose, outline));
    }
}
