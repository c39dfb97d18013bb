package org.luoshi.extraction;

import java.util.List;

/**
 * One sentence of the document and what it was taken for.
 *
 * @param confidence how sure the label is, 0.5 to 1
 */
public record Sentence(Span span, Label label, double confidence, List<Reason> why) {

    public Sentence {
        why = List.copyOf(why);
    }

    public enum Label {
        /** Says what a unit will do, must do or aims to reach. */
        COMMITMENT,
        /** Reports what has been done or is so. */
        ACHIEVEMENT,
        /** All else: titles, slogans, attribution, background, page furniture. */
        CONTEXT
    }
}
