package org.luoshi.server.web.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luoshi.server.intake.Candidate;
import org.luoshi.server.intake.CandidateId;
import org.luoshi.server.intake.Command;
import org.luoshi.server.intake.Decision;
import org.luoshi.server.intake.Reviews;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Redirects;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/**
 * Has a command decided and answers: to a script with the cards and blocks that changed, to a plain form with the way
 * back to the page.
 */
@Component
class Answers {

    private final Reviews reviews;
    private final ReviewDesk desk;
    private final Pages pages;
    private final HttpServletRequest request;

    /** @param request Spring's proxy for the one under way */
    Answers(Reviews reviews, ReviewDesk desk, Pages pages, HttpServletRequest request) {
        this.reviews = reviews;
        this.desk = desk;
        this.pages = pages;
        this.request = request;
    }

    /**
     * @param target the candidate whose card was acted on; empty where the list itself is to be shown again
     * @param said the key of what to say when it is done
     */
    View decide(Frame frame, DocumentId document, Optional<CandidateId> target, Command command, String said) {
        return switch (reviews.decide(document, command, frame.acting().who())) {
            case Decision.Done done ->
                frame.fragment()
                        ? changed(frame, document, target, done, said)
                        : away(document, Said.of(said, done.next()), done.next());
            case Decision.Refused refused -> refused(frame, document, target, refused);
            case Decision.Conflict conflict -> conflict(frame, document, target, conflict);
        };
    }

    private View changed(
            Frame frame, DocumentId document, Optional<CandidateId> target, Decision.Done done, String said) {
        ReviewPage page = page(document);
        Map<String, Object> values = values(frame, page, target, done.changed());
        int number = said.equals("split")
                ? shown(done.changed()).size()
                : done.next().number();
        values.put("said", new Said(said, number).sentence(frame));
        done.changed().stream()
                .filter(candidate -> candidate.id().equals(done.next()))
                .filter(Candidate::isShown)
                .findFirst()
                .ifPresent(next -> values.put("undo", next));
        return announcing(200, values, target, done.changed(), done.next());
    }

    private View conflict(Frame frame, DocumentId document, Optional<CandidateId> target, Decision.Conflict conflict) {
        String sentence = frame.t("said.conflict");
        if (!frame.fragment()) {
            return refusal(frame, document, 409, sentence);
        }
        Map<String, Object> values = values(frame, page(document), target, conflict.now());
        values.put("notice", sentence);
        values.put("said", sentence);
        CandidateId next = target.orElseGet(() -> conflict.now().getFirst().id());
        return announcing(409, values, target, conflict.now(), next);
    }

    /** The card stays as it is, with what was typed into it; only the sentence is put there. */
    View refused(Frame frame, DocumentId document, Optional<CandidateId> target, Decision.Refused refused) {
        return refused(frame, document, target, sentence(frame, refused));
    }

    static String sentence(Frame frame, Decision.Refused refused) {
        return frame.language() == org.luoshi.server.web.Language.ZH
                ? refused.sentence()
                : frame.texts().sayOr("refused." + refused.code(), refused.sentence());
    }

    View refused(Frame frame, DocumentId document, Optional<CandidateId> target, String sentence) {
        if (!frame.fragment()) {
            return refusal(frame, document, 422, sentence);
        }
        View notice = pages.page(422, "review/notice", Map.of("sentence", sentence));
        return (model, from, response) -> {
            response.setHeader("HX-Retarget", target.map(id -> "#notice-" + id).orElse("#refused"));
            response.setHeader("HX-Reswap", "innerHTML");
            notice.render(model, from, response);
        };
    }

    private View refusal(Frame frame, DocumentId document, int status, String sentence) {
        return pages.page(
                status,
                "frame/failure",
                Map.of("frame", frame, "status", status, "sentence", sentence, "back", "/documents/" + document));
    }

    private Map<String, Object> values(
            Frame frame, ReviewPage page, Optional<CandidateId> target, List<Candidate> changed) {
        Map<String, Object> values = new HashMap<>();
        values.put("frame", frame);
        values.put("page", page);
        boolean fromSentence =
                Optional.ofNullable(request.getHeader("HX-Target")).orElse("").startsWith("s-");
        values.put("cards", target.isPresent() ? shown(changed) : List.of());
        values.put("part", target.isPresent() ? "cards" : fromSentence ? "sentence" : "list");
        values.put("sheets", page.paper().touchedBy(changed));
        return values;
    }

    /** Tells the page's script which cards are no more and where to go on; only numbers, so no escaping is needed. */
    private View announcing(
            int status,
            Map<String, Object> values,
            Optional<CandidateId> target,
            List<Candidate> changed,
            CandidateId next) {
        String stale = changed.stream()
                .map(Candidate::id)
                .filter(id -> !Optional.of(id).equals(target))
                .map(CandidateId::toString)
                .collect(Collectors.joining(" "));
        View answer = pages.page(status, "review/answer", values);
        return (model, from, response) -> {
            response.setHeader(
                    "HX-Trigger", "{\"luoshi-decided\":{\"stale\":\"%s\",\"next\":\"%s\"}}".formatted(stale, next));
            answer.render(model, from, response);
        };
    }

    private ReviewPage page(DocumentId document) {
        return desk.page(document, filter());
    }

    private ReviewFilter filter() {
        return ReviewDesk.filterIn(Optional.ofNullable(request.getHeader("HX-Current-URL"))
                .or(() -> Optional.ofNullable(request.getHeader("Referer"))));
    }

    View away(DocumentId document, Said said, CandidateId next) {
        String query = filter().at(filter().show());
        return Redirects.to("/documents/%s%s&said=%s#c-%s".formatted(document, query, said.code(), next));
    }

    private static List<Candidate> shown(List<Candidate> candidates) {
        return candidates.stream()
                .filter(Candidate::isShown)
                .sorted(java.util.Comparator.comparing(
                        c -> c.quotes().getFirst().span()))
                .toList();
    }
}
