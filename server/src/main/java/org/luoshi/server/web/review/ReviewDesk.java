package org.luoshi.server.web.review;

import java.util.Optional;
import org.luoshi.server.document.DocumentText;
import org.luoshi.server.document.Documents;
import org.luoshi.server.intake.Candidate;
import org.luoshi.server.intake.CandidateId;
import org.luoshi.server.intake.Review;
import org.luoshi.server.intake.Reviews;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.web.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Lays out what a reviewer needs: the review, its paper, the units to choose from. */
@Component
class ReviewDesk {

    private final Reviews reviews;
    private final Documents documents;

    ReviewDesk(Reviews reviews, Documents documents) {
        this.reviews = reviews;
        this.documents = documents;
    }

    ReviewPage page(DocumentId id, ReviewFilter filter) {
        Review review = reviews.of(id).orElseThrow(NotThere.no("document", id));
        DocumentText text = documents.text(id).orElseThrow(NotThere.no("text of document", id));
        return new ReviewPage(review, Paper.of(text, review), filter, reviews.units(id));
    }

    Candidate candidate(DocumentId document, CandidateId id) {
        return reviews.candidate(document, id).orElseThrow(NotThere.no("candidate", id));
    }

    /** The filter in the address of the page that a request came from; the usual one where there is none. */
    static ReviewFilter filterIn(Optional<String> address) {
        var query = UriComponentsBuilder.fromUriString(address.orElse("").replaceFirst("#.*$", ""))
                .build(true)
                .getQueryParams();
        return ReviewFilter.of(
                decoded(query.getFirst("show")),
                decoded(query.getFirst("sort")),
                decoded(query.getFirst("q")),
                decoded(query.getFirst("cause")));
    }

    private static String decoded(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : java.net.URLDecoder.decode(value, java.nio.charset.StandardCharsets.UTF_8);
    }
}
