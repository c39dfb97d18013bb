package org.luoshi.server.web.review;

import java.util.List;
import java.util.Map;
import org.luoshi.server.intake.Candidate;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The review page. */
@Controller
@May(Act.SEE_DOCUMENTS)
class ReviewController {

    private final ReviewDesk desk;
    private final Pages pages;

    ReviewController(ReviewDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/documents/{id}")
    View review(
            Frame frame,
            @PathVariable DocumentId id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String cause,
            @RequestParam(defaultValue = "") String said) {
        ReviewPage page = desk.page(id, ReviewFilter.of(show, sort, q, cause));
        return pages.page("review/review", Map.of("frame", frame, "page", page, "said", Said.again(said, frame)));
    }

    /** The open candidates that the rules are sure of, to be read and ticked one by one. */
    @GetMapping("/documents/{id}/sure")
    View sure(Frame frame, @PathVariable DocumentId id) {
        ReviewPage page = desk.page(id, ReviewFilter.of("", "", "", ""));
        List<Candidate> sure = SureList.of(page.review());
        List<Candidate> now = sure.subList(0, Math.min(sure.size(), SureList.AT_ONCE));
        return pages.page(
                "review/sure",
                Map.of("frame", frame, "page", page, "candidates", now, "left", sure.size() - now.size()));
    }
}
