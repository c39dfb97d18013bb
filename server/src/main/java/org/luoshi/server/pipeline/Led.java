package org.luoshi.server.pipeline;

import java.util.List;
import org.luoshi.server.matter.MatterId;

/** What a person is told who did something with a lead. */
public sealed interface Led {

    record Done(MatterId lead) implements Led {}

    /** @param code of the sentence at {@code refused.<code>} */
    record Refused(String code, List<Object> values) implements Led {
        public Refused {
            values = List.copyOf(values);
        }
    }

    /** A name that is nearly the same is on the ledger: a reason is asked for. */
    record Doubtful(List<Alike> alike) implements Led {
        public Doubtful {
            alike = List.copyOf(alike);
        }
    }

    /** Somebody was quicker. */
    record Conflict() implements Led {}

    /** No such lead, or not theirs to see. */
    record NotThere() implements Led {}

    static Led refused(String code, Object... values) {
        return new Refused(code, List.of(values));
    }
}
