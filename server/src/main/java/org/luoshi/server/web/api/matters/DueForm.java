package org.luoshi.server.web.api.matters;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.luoshi.server.matter.Due;
import org.luoshi.server.web.api.Problem;

/**
 * By when a matter is owed.
 *
 * @param date with kind {@code on}
 * @param every with kind {@code recurring}, in months or days: {@code P1M}
 * @param wording the document's words, where it has any
 */
record DueForm(Kind kind, Optional<LocalDate> date, Optional<String> every, Optional<String> wording) {

    enum Kind {
        ON,
        RECURRING,
        UNCLEAR,
        NONE
    }

    static DueForm of(Due due) {
        Optional<String> wording = Optional.of(due.words()).filter(words -> !words.isEmpty());
        return switch (due) {
            case Due.On on -> new DueForm(Kind.ON, Optional.of(on.date()), Optional.empty(), wording);
            case Due.Recurring recurring ->
                new DueForm(
                        Kind.RECURRING,
                        Optional.empty(),
                        Optional.of(recurring.every().toString()),
                        wording);
            case Due.Unclear unclear -> new DueForm(Kind.UNCLEAR, Optional.empty(), Optional.empty(), wording);
            case Due.None none -> new DueForm(Kind.NONE, Optional.empty(), Optional.empty(), wording);
        };
    }

    Due due() {
        String words = wording.orElse("");
        return switch (kind) {
            case ON -> new Due.On(date.orElseThrow(() -> missing("due.date")), words);
            case RECURRING -> new Due.Recurring(period(every.orElseThrow(() -> missing("due.every"))), words);
            case UNCLEAR -> new Due.Unclear(words);
            case NONE -> new Due.None();
        };
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (java.time.DateTimeException e) {
            throw Problem.of(400, "wrong-value", "due.every", text).at("due.every");
        }
    }

    private static Problem missing(String field) {
        return Problem.of(400, "missing", field).at(field);
    }
}
