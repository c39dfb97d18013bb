package org.luoshi.server.place;

import java.util.List;
import org.luoshi.server.place.reading.Flaw;

/** What a person is told who set a site or drew a layer. */
public sealed interface Placing {

    /** @param recheck how many sites of matters lie otherwise than before, after a layer was drawn */
    record Done(int recheck) implements Placing {}

    /** The site lies where nothing may be; the attempt is on the ledger. */
    record Blocked(List<Finding> findings) implements Placing {
        public Blocked {
            findings = List.copyOf(findings);
        }
    }

    /** The file cannot be taken; nothing was kept. */
    record Flawed(List<Flaw> flaws) implements Placing {
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }

    /** @param code of the sentence at {@code place.refused.<code>} */
    record Refused(String code, List<Object> values) implements Placing {
        public Refused {
            values = List.copyOf(values);
        }
    }

    /** No such matter, or not theirs to see. */
    record NotThere() implements Placing {}

    static Placing refused(String code, Object... values) {
        return new Refused(code, List.of(values));
    }
}
