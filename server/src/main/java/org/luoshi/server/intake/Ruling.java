package org.luoshi.server.intake;

import java.util.List;

/** What a decision comes to before it is recorded. */
sealed interface Ruling {

    record Yes(List<ReviewEvent> events) implements Ruling {}

    record No(Decision.Refused refused) implements Ruling {}

    static Ruling accepted(ReviewEvent event) {
        return new Yes(List.of(event));
    }

    static Ruling refused(Decision.Refused why) {
        return new No(why);
    }
}
