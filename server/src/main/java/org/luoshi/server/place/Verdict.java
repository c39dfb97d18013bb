package org.luoshi.server.place;

import java.util.List;

/** What the red lines say about a site. */
public enum Verdict {
    /** No red line is touched. */
    CLEAR,
    /** Touched where a justification is asked and not yet given. */
    TO_JUSTIFY,
    /** Touched and justified, with a document. */
    JUSTIFIED,
    /** Lies where nothing may be. */
    BLOCKED;

    static Verdict of(List<Finding> findings, boolean justified) {
        if (findings.stream().anyMatch(it -> it.rule() == Layer.Rule.BLOCK)) {
            return BLOCKED;
        }
        if (findings.isEmpty()) {
            return CLEAR;
        }
        return justified ? JUSTIFIED : TO_JUSTIFY;
    }
}
