package org.luoshi.server.web.entry;

import java.util.List;
import java.util.Map;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.matter.Register;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.unit.Units;
import org.luoshi.server.unit.duty.Suggestion;
import org.luoshi.server.unit.duty.Suggestions;
import org.luoshi.server.web.BadRequest;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Redirects;
import org.luoshi.server.web.matter.Refusal;
import org.luoshi.server.web.matter.Typed;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Shows the form of a new matter, and enters what was typed into it. */
@Component
class EntryDesk {

    private final Register register;
    private final Playbooks playbooks;
    private final Units units;
    private final Suggestions suggestions;
    private final Pages pages;

    EntryDesk(Register register, Playbooks playbooks, Units units, Suggestions suggestions, Pages pages) {
        this.register = register;
        this.playbooks = playbooks;
        this.units = units;
        this.suggestions = suggestions;
        this.pages = pages;
    }

    View form(Frame frame, Typed typed) {
        return page(200, page(frame, typed, ""));
    }

    View lead(Frame frame, Typed typed) {
        return pages.page("entry/lead", Map.of("page", page(frame, typed, "")));
    }

    View enter(Frame frame, Typed typed) {
        try {
            Outcome outcome =
                    register.enter(TypedEntry.read(typed), frame.acting().who());
            return switch (outcome) {
                case Outcome.Done done ->
                    Redirects.to("/matters/" + done.matter().id() + "?done=enter");
                case Outcome.Refused refused -> page(422, page(frame, typed, Refusal.sentence(frame, refused.why())));
                case Outcome.Conflict conflict -> page(409, page(frame, typed, frame.t("matter.conflict")));
                case Outcome.NotThere nothing -> throw new IllegalStateException("a new matter was looked for");
            };
        } catch (BadRequest unclear) {
            return page(422, page(frame, typed, unclear.sentence(frame)));
        }
    }

    private View page(int status, EntryPage page) {
        return pages.page(status, "entry/entry", Map.of("page", page));
    }

    private EntryPage page(Frame frame, Typed typed, String sentence) {
        return new EntryPage(frame, typed, sentence, typedIn(), new Names(units.organisation()), suggested(typed));
    }

    /** What begins at once has an entrance of its own. */
    private List<Playbook> typedIn() {
        return playbooks.all().stream().filter(it -> it.criterion().isEmpty()).toList();
    }

    /** By the title, and by the words where they are typed already. */
    private List<Suggestion> suggested(Typed typed) {
        String task = (typed.get("title") + " " + typed.get("words")).strip();
        return task.isEmpty() ? List.of() : suggestions.leads(task);
    }
}
