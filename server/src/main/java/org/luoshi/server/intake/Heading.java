package org.luoshi.server.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.luoshi.server.shared.Plain;

/**
 * What a person may correct about a document as a whole.
 *
 * @param date that the document bears
 * @param place that it speaks for
 */
public record Heading(String title, Optional<LocalDate> date, Optional<String> place) {

    public Heading {
        title = Plain.text(title).strip();
        place = place.map(Plain::text).map(String::strip).filter(name -> !name.isEmpty());
    }
}
