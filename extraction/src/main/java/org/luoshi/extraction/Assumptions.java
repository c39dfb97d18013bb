package org.luoshi.extraction;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the caller knows better than the text.
 *
 * @param date the document's date; found in the text when empty
 * @param place the place or unit that the document speaks for; found in the text when empty
 */
public record Assumptions(Optional<LocalDate> date, Optional<String> place) {

    public static Assumptions none() {
        return new Assumptions(Optional.empty(), Optional.empty());
    }
}
