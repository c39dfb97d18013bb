package org.luoshi.server.web.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.intake.Decision;
import org.luoshi.server.intake.Heading;
import org.luoshi.server.intake.Reviews;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.BadRequest;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Redirects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A document's title, date and place, where the rules read them wrongly. */
@Controller
@RequestMapping("/documents/{id}/heading")
@May(Act.REVIEW_DOCUMENTS)
public class HeadingController {

    private final Reviews reviews;
    private final Pages pages;

    HeadingController(Reviews reviews, Pages pages) {
        this.reviews = reviews;
        this.pages = pages;
    }

    @GetMapping
    View form(Frame frame, @PathVariable DocumentId id) {
        var document = reviews.of(id).orElseThrow(NotThere.no("document", id)).document();
        HeadingForm form = new HeadingForm(
                document.title(),
                document.date().map(LocalDate::toString).orElse(""),
                document.place().orElse(""));
        return page(200, frame, id, form, "");
    }

    @PostMapping
    View correct(
            Frame frame,
            @PathVariable DocumentId id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String place) {
        HeadingForm form = new HeadingForm(title, date, place);
        try {
            Optional<Decision.Refused> refused =
                    reviews.correct(id, form.heading(), frame.acting().who());
            return refused.map(why -> page(422, frame, id, form, Answers.sentence(frame, why)))
                    .orElseGet(() -> Redirects.to("/documents/%s?said=corrected.0".formatted(id)));
        } catch (BadRequest e) {
            return page(422, frame, id, form, e.sentence(frame));
        }
    }

    /** What was typed stays in its fields. */
    private View page(int status, Frame frame, DocumentId id, HeadingForm form, String sentence) {
        return pages.page(
                status,
                "review/heading",
                Map.of("frame", frame, "review", "/documents/" + id, "form", form, "sentence", sentence));
    }

    /** As typed; nothing in it is trusted. */
    public record HeadingForm(String title, String date, String place) {

        Heading heading() {
            Optional<LocalDate> day = date.isBlank() ? Optional.empty() : Optional.of(Mending.readDay(date.strip()));
            return new Heading(title, day, Optional.of(place));
        }
    }
}
