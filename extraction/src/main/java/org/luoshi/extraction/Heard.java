package org.luoshi.extraction;

import java.util.List;
import org.luoshi.extraction.due.Timing;
import org.luoshi.extraction.measure.Figure;
import org.luoshi.extraction.outline.Piece;
import org.luoshi.extraction.owner.Owners;

/** One sentence with all that was found in it. */
record Heard(Piece piece, int opening, List<Timing> timings, List<Figure> figures, Owners owners) {

    boolean namesADay() {
        return timings.stream().anyMatch(Timing.Day.class::isInstance);
    }
}
