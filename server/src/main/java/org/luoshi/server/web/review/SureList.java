package org.luoshi.server.web.review;

import java.util.List;
import org.luoshi.server.intake.Candidate;
import org.luoshi.server.intake.Review;

/** The open candidates that the rules are sure of, to be looked through together; never confirmed unseen. */
public final class SureList {

    /**
     * At most one in twenty such sentences should be no commitment, as far as confidence keeps its word. The cards call
     * just these sure, so that the offer and the card never disagree.
     */
    public static final double SURE = 0.95;

    /** What a person can look through in one go. */
    static final int AT_ONCE = 20;

    private SureList() {}

    static List<Candidate> of(Review review) {
        return review.candidates().stream()
                .filter(Candidate::isOpen)
                .filter(candidate -> candidate.confidence() >= SURE)
                .toList();
    }
}
