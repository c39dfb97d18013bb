package org.luoshi.server.matter;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** By when a matter is owed (完成时限). The document's wording is kept; it is empty where a reviewer set the date. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Due.On.class, name = "on"),
    @JsonSubTypes.Type(value = Due.Recurring.class, name = "recurring"),
    @JsonSubTypes.Type(value = Due.Unclear.class, name = "unclear"),
    @JsonSubTypes.Type(value = Due.None.class, name = "none")
})
public sealed interface Due {

    /** A last day. */
    record On(LocalDate date, String wording) implements Due {}

    /** A duty that comes back, in months and days: every month is {@code P1M}. */
    record Recurring(Period every, String wording) implements Due {}

    /** A wording that names no day: 尽快. */
    record Unclear(String wording) implements Due {}

    /** Nothing is said. */
    record None() implements Due {}

    /** The last day, where one is named. */
    default Optional<LocalDate> lastDay() {
        return this instanceof On on ? Optional.of(on.date()) : Optional.empty();
    }

    /** The document's words, or the empty string. */
    default String words() {
        return switch (this) {
            case On on -> on.wording();
            case Recurring recurring -> recurring.wording();
            case Unclear unclear -> unclear.wording();
            case None none -> "";
        };
    }
}
