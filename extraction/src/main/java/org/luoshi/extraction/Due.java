package org.luoshi.extraction;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** By when an item is owed (完成时限). The wording is always kept, and what is unclear is never guessed. */
public sealed interface Due {

    /** A last day: 年内, 6月底前, 到2025年. */
    record On(LocalDate date, Span wording) implements Due {}

    /** A duty that comes back: 每月, 每季度. Months and days as the wording says: every month is {@code P1M}. */
    record Recurring(Period every, Span wording) implements Due {}

    /** A wording that names no day: 尽快, 适时, 汛期前 where no calendar of the place is known. */
    record Unclear(Span wording) implements Due {}

    /** Nothing is said. */
    record None() implements Due {}

    /** The last day, where one is named. */
    default Optional<LocalDate> lastDay() {
        return this instanceof On on ? Optional.of(on.date()) : Optional.empty();
    }

    /** The words that say it, where there are any. */
    default Optional<Span> words() {
        return switch (this) {
            case On on -> Optional.of(on.wording());
            case Recurring recurring -> Optional.of(recurring.wording());
            case Unclear unclear -> Optional.of(unclear.wording());
            case None none -> Optional.empty();
        };
    }
}
