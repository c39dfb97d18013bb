package org.luoshi.server.web.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.server.intake.Candidate;
import org.luoshi.server.intake.CandidateId;
import org.luoshi.server.intake.Procedures;
import org.luoshi.server.intake.Reviews;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The forms that open inside a card, or on a page of their own where no script runs. */
@Controller
@May(Act.REVIEW_DOCUMENTS)
@RequestMapping("/documents/{document}/candidates/{id}")
class PanelController {

    private final ReviewDesk desk;
    private final Reviews reviews;
    private final Procedures procedures;
    private final Pages pages;

    PanelController(ReviewDesk desk, Reviews reviews, Procedures procedures, Pages pages) {
        this.desk = desk;
        this.reviews = reviews;
        this.procedures = procedures;
        this.pages = pages;
    }

    @GetMapping("/content")
    View content(Frame frame, @PathVariable DocumentId document, @PathVariable CandidateId id) {
        return panel(frame, document, id, "mend", Map.of());
    }

    @GetMapping("/owners")
    View owners(Frame frame, @PathVariable DocumentId document, @PathVariable CandidateId id) {
        return panel(frame, document, id, "assign", Map.of());
    }

    @GetMapping("/setting-aside")
    View settingAside(Frame frame, @PathVariable DocumentId document, @PathVariable CandidateId id) {
        return panel(frame, document, id, "aside", Map.of());
    }

    @GetMapping("/parts")
    View parts(Frame frame, @PathVariable DocumentId document, @PathVariable CandidateId id) {
        Map<String, Object> more = Map.of("clauses", reviews.clauses(document, id));
        return panel(frame, document, id, "split", more);
    }

    @GetMapping("/merger")
    View merger(
            Frame frame,
            @PathVariable DocumentId document,
            @PathVariable CandidateId id,
            @RequestParam(defaultValue = "") List<Integer> with) {
        List<Candidate> open =
                desk.page(document, ReviewFilter.of("open", "", "", "")).candidates();
        Map<String, Object> more = Map.of("choices", MergeChoice.around(id, open, with));
        return panel(frame, document, id, "merge", more);
    }

    private View panel(Frame frame, DocumentId document, CandidateId id, String name, Map<String, Object> more) {
        Candidate candidate = desk.candidate(document, id);
        Panel panel = new Panel(frame, "/documents/" + document, candidate, procedures.offered());
        Map<String, Object> values = new HashMap<>(Map.of("clauses", List.of(), "choices", List.of()));
        values.putAll(Map.of("panel", panel, "name", name, "units", reviews.units(document)));
        values.putAll(more);
        return pages.page(frame.fragment() ? "review/panel" : "review/alone", values);
    }
}
