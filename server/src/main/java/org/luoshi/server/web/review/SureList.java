package org.luoshi.server.web.review;

import java.util.List;
import org.luoshi.server.intake.Candidate;
import org.luoshi.server.intake.Review;

/** The open candidates that the rules are rather sure of, to be looked through together; never confirmed unseen. */
final class SureList {

    /** From here on a card says "sure" too. */
    static final double SURE = 0.9;

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
