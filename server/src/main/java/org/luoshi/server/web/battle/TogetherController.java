package org.luoshi.server.web.battle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.luoshi.server.plan.Result;
import org.luoshi.server.plan.Together;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Redirects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** All plans that share resources, planned together by the supervision office: begun, watched, confirmed or dropped. */
@Controller
@RequestMapping("/plans/together")
@May(Act.ACT_ON_MATTERS)
class TogetherController {

    /** What a search may take; most are over sooner. */
    private static final int SECONDS = 60;

    private final Together together;
    private final Pages pages;

    TogetherController(Together together, Pages pages) {
        this.together = together;
        this.pages = pages;
    }

    @GetMapping
    View look(Frame frame) {
        return page(frame, 200, "battle/together", Optional.empty());
    }

    /** The part of the page that changes while the search runs. */
    @GetMapping("/progress")
    View progress(Frame frame) {
        return page(frame, 200, "battle/search", Optional.empty());
    }

    @PostMapping
    View begin(Frame frame) {
        return together.begin(SECONDS, frame.acting()).isPresent()
                ? Redirects.to("/plans/together")
                : page(frame, 422, "battle/together", Optional.of(frame.t("together.none")));
    }

    /** Records all of it, or nothing where a plan was changed meanwhile. */
    @PostMapping("/{id}/confirmation")
    View confirm(Frame frame, @PathVariable String id) {
        return switch (together.confirm(uuid(id), frame.acting())) {
            case Result.Done done -> Redirects.to("/plans");
            case Result.Refused no ->
                refused(frame, frame.t("refused." + no.code(), no.values().toArray()));
            case Result.Conflict changed -> refused(frame, frame.t("gantt.conflict"));
            case Result.NotThere nothing -> throw NotThere.no("search", id).get();
        };
    }

    @PostMapping("/{id}/removal")
    View drop(Frame frame, @PathVariable String id) {
        if (Together.mayPlanTogether(frame.acting())) {
            together.drop(uuid(id));
        }
        return Redirects.to("/plans");
    }

    private View refused(Frame frame, String why) {
        return page(frame, 422, "battle/together", Optional.of(why));
    }

    private View page(Frame frame, int status, String template, Optional<String> failure) {
        boolean mine = Together.mayPlanTogether(frame.acting());
        Optional<Together.Progress> search = mine ? together.latest() : Optional.empty();
        TogetherPage page = new TogetherPage(search, failure.map(List::of).orElse(List.of()), mine);
        return pages.page(status, template, Map.of("frame", frame, "page", page));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw NotThere.no("search", id).get();
        }
    }
}
