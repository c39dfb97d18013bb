package org.luoshi.server.measure.warning;

import java.util.List;
import org.luoshi.server.measure.series.Period;

/**
 * A figure that somebody should look at again.
 *
 * @param values of the sentence, as a page shows them
 */
public record Warning(Kind kind, Period period, List<String> values) {

    public Warning {
        values = List.copyOf(values);
    }

    /** Each has its sentence on the page. */
    public enum Kind {
        /** Far from how it changes otherwise. */
        JUMP,
        /** Cumulative, and less than the period before. */
        FELL,
        /** About 100, 10,000 or 100 million times what it should be: a wrong unit. */
        FACTOR,
        /** The units' figures do not add up to the whole. */
        PARTS,
        /** A revision turned the light. */
        RELIT
    }
}
