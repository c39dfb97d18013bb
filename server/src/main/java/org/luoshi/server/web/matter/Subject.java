package org.luoshi.server.web.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.matter.light.Light;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.unit.duty.Suggestion;
import org.luoshi.server.unit.duty.Suggestions;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.Spoken;

/** A matter as a reader sees it at one moment, with what is needed to say anything about it. */
public record Subject(
        Frame frame,
        Matter matter,
        Playbook playbook,
        Light light,
        Names names,
        Suggestions suggestions,
        WorkCalendar calendar,
        Instant now) {

    /** Who might lead it, by their duties, best first; a proposal for a person, never a fact. */
    public List<Suggestion> suggested() {
        return suggestions.leads(matter.title());
    }

    public LocalDate today() {
        return Spoken.day(now);
    }

    public boolean onTrack() {
        return light.colour() == Colour.GREEN;
    }

    /** The shape, by the style's name. */
    public String shape() {
        return shape(light.colour());
    }

    public static String shape(Colour colour) {
        return switch (colour) {
            case NONE -> "idle";
            case GREEN -> "good";
            case YELLOW -> "late";
            case RED -> "over";
        };
    }

    /** Each reason in words; none where the rules have nothing to say. */
    public List<String> reasons() {
        return reasonsBeside("");
    }

    /** Without that of one rule, where the page says it already. */
    public List<String> reasonsBeside(String rule) {
        return light.reasons().stream()
                .filter(reason -> !reason.rule().equals(rule))
                .map(reason ->
                        frame.t("light.why." + reason.key(), reason.values().toArray()))
                .toList();
    }

    /** Who holds it: the post with its person where one must act, else the unit; empty once it is over. */
    public String holder() {
        return matter.course()
                .holder()
                .map(hold ->
                        hold.post().map(post -> names.holder(frame, post)).orElseGet(() -> names.unit(hold.unit())))
                .orElse("");
    }

    /** What is left of the holder's clock; empty without one. */
    public String left() {
        return matter.course()
                .holder()
                .flatMap(hold -> hold.by())
                .map(by -> Spoken.left(frame, calendar, by, now))
                .orElse("");
    }

    /** Whether the holder's clock has run out. */
    public boolean overrun() {
        return matter.course()
                .holder()
                .flatMap(hold -> hold.by())
                .filter(by -> by.isBefore(now))
                .isPresent();
    }

    public String address() {
        return "/matters/" + matter.id();
    }

    /** The lead unit: the one agreed upon, else as the document names it; empty where nobody knows. */
    public String lead() {
        return matter.parties().lead().map(names::unit).orElseGet(() -> {
            var named = matter.owners(org.luoshi.server.matter.Owner.Role.LEAD);
            return named.isEmpty() ? "" : named.getFirst();
        });
    }
}
