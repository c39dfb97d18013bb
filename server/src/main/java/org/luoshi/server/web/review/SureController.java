package org.luoshi.server.web.review;

import java.util.List;
import org.luoshi.server.intake.Candidate.Seen;
import org.luoshi.server.intake.Command;
import org.luoshi.server.intake.Decision;
import org.luoshi.server.intake.Reviews;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Redirects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Confirms what a person has ticked in the list of sure candidates; each is a decision of its own on the ledger. */
@Controller
@May(Act.REVIEW_DOCUMENTS)
class SureController {

    private final Reviews reviews;

    SureController(Reviews reviews) {
        this.reviews = reviews;
    }

    @PostMapping("/documents/{id}/confirmations")
    View confirm(Frame frame, @PathVariable DocumentId id, @RequestParam(defaultValue = "") List<Seen> seen) {
        Who who = frame.acting().who();
        long done = seen.stream()
                .map(candidate -> reviews.decide(id, new Command.Confirm(candidate), who))
                .filter(Decision.Done.class::isInstance)
                .count();
        return Redirects.to("/documents/%s?show=open&said=sure.%d".formatted(id, done));
    }
}
