package org.luoshi.server.web.review;

import java.util.List;
import org.luoshi.server.intake.Candidate;
import org.luoshi.server.intake.Review;

/** The open candidates that the rules are rather sure of, to be looked through together; never confirmed unseen. */
final class SureList {

    /** The rules are sure of most; whatever leaves a doubt is to be seen one by one. */
    static final double SURE = 0.99;

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
