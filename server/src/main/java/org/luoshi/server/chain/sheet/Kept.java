package org.luoshi.server.chain.sheet;

import java.util.List;
import org.luoshi.server.shared.sheet.Fault;

/** What came of a page's form. */
public sealed interface Kept {

    /**
     * @param code of the chain, or the enterprise's credit code
     * @param events how many were written: none where nothing was changed
     */
    record Done(String code, int events) implements Kept {}

    /** Nothing was stored. */
    record Wrong(List<Misfit> all) implements Kept {
        public Wrong {
            all = List.copyOf(all);
        }

        static Wrong of(String field, String code, Object... values) {
            return new Wrong(List.of(new Misfit(field, Fault.file(code, values))));
        }
    }

    /** Nothing was stored: somebody else has written since the form was opened. */
    record Moved() implements Kept {}

    /** What it is about does not exist, or is not theirs to see or to change: the same answer to all. */
    record NotThere() implements Kept {}

    /** @param field its name; empty for the form as a whole */
    record Misfit(String field, Fault fault) {}
}
