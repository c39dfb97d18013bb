package org.luoshi.server.plan;

import java.util.List;

/** What a person is told who changed a plan. */
public sealed interface Result {

    /** Done and kept. */
    record Done(Plan plan) implements Result {}

    /** @param code of the sentence at {@code refused.<code>} */
    record Refused(String code, List<Object> values) implements Result {
        public Refused {
            values = List.copyOf(values);
        }
    }

    /** Not done because somebody else was quicker; as the plan is now. */
    record Conflict(Plan now) implements Result {}

    /** No such matter or plan, or not theirs to see. */
    record NotThere() implements Result {}

    static Result refused(String code, Object... values) {
        return new Refused(code, List.of(values));
    }
}
