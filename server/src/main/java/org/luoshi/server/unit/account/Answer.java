package org.luoshi.server.unit.account;

import java.util.List;

/** What came of an act of administration. */
public sealed interface Answer {

    record Done() implements Answer {}

    /** A password that works once; shown now and never again. */
    record Password(AccountId account, String once) implements Answer {}

    /** A sentence of the message files, {@code refused.<code>}, and what to fill in. */
    record Refused(String code, List<String> values) implements Answer {
        public Refused {
            values = List.copyOf(values);
        }
    }

    public static Refused refused(String code, String... values) {
        return new Refused(code, List.of(values));
    }
}
