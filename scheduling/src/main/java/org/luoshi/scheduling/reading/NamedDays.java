package org.luoshi.scheduling.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** Calendars that a plan may name without spelling them out, such as the statutory one of a server. */
@FunctionalInterface
public interface NamedDays {

    /** @return whether a date is worked; none when no calendar has the name */
    Optional<Predicate<LocalDate>> find(String name);

    NamedDays NONE = name -> Optional.empty();
}
