package org.luoshi.scheduling;

import java.util.OptionalInt;

/**
 * When an activity may be done; instants.
 *
 * @param notBefore it starts then or later
 * @param notAfter it finishes then or earlier
 * @param fixed it starts then and at no other time: a date agreed with others, a ceremony, a tide
 */
public record Window(OptionalInt notBefore, OptionalInt notAfter, OptionalInt fixed) {

    public static final Window OPEN = new Window(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    public static Window from(int instant) {
        return new Window(OptionalInt.of(instant), OptionalInt.empty(), OptionalInt.empty());
    }

    public static Window until(int instant) {
        return new Window(OptionalInt.empty(), OptionalInt.of(instant), OptionalInt.empty());
    }

    public static Window fixedAt(int instant) {
        return new Window(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(instant));
    }
}
