package org.luoshi.server.web.matter;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Reads all that the page of a matter shows. */
@Component
class MatterReader {

    /** More parts than this are seen in the list. */
    private static final int MOST_PARTS = 50;

    private final Matters matters;
    private final Subjects subjects;
    private final FormReader forms;
    private final List<Beside> beside;
    private final Clock clock;
    private final Pages pages;

    MatterReader(Matters matters, Subjects subjects, FormReader forms, List<Beside> beside, Clock clock, Pages pages) {
        this.matters = matters;
        this.subjects = subjects;
        this.forms = forms;
        this.beside = beside;
        this.clock = clock;
        this.pages = pages;
    }

    View page(Frame frame, MatterId id, String done) {
        Matter matter = matters.find(id, frame.acting().scope()).orElseThrow(NotThere.no("matter", id));
        return page(frame, 200, view(frame, matter, Optional.empty(), forms.done(frame, done)));
    }

    /** The page again, with the form that did not succeed. */
    View page(Frame frame, Attempt attempt) {
        return page(frame, attempt.status(), view(frame, attempt.now(), Optional.of(attempt), ""));
    }

    private View page(Frame frame, int status, MatterView view) {
        return pages.page(status, "matter/matter", Map.of("frame", frame, "view", view));
    }

    private MatterView view(Frame frame, Matter matter, Optional<Attempt> attempt, String done) {
        Scope scope = frame.acting().scope();
        Instant now = clock.instant();
        Subject subject = subjects.of(frame, matter, now);
        Forms here = new Forms(subject, subjects.offers(subject), attempt, subject.address());
        return new MatterView(
                subject,
                here.asked(),
                here.possible(),
                here.missing(),
                subjects.clocks(subject),
                history(subject, scope),
                parts(frame, matter, scope, now),
                parent(frame, matter, scope, now),
                beside.stream().flatMap(it -> it.card(subject).stream()).toList(),
                done,
                here.orphan());
    }

    private List<Told> history(Subject subject, Scope scope) {
        History words = History.of(subject);
        return matters.history(subject.matter().id(), scope).stream()
                .map(it -> new Told(
                        it.seq(),
                        it.at(),
                        subject.names().actor(subject.frame(), it.actor()),
                        words.heading(it.event()),
                        words.words(it.event()),
                        History.files(it.event())))
                .toList();
    }

    private List<Subject> parts(Frame frame, Matter matter, Scope scope, Instant now) {
        if (matter.parties().parts().isEmpty()) {
            return List.of();
        }
        MatterFilter filter =
                MatterFilter.all().withParent(Optional.of(matter.id())).withPage(1, MOST_PARTS);
        return matters.find(filter, scope).rows().stream()
                .map(part -> subjects.of(frame, part, now))
                .toList();
    }

    private List<Subject> parent(Frame frame, Matter matter, Scope scope, Instant now) {
        return matter.parties().parent().flatMap(id -> matters.find(id, scope)).stream()
                .map(it -> subjects.of(frame, it, now))
                .toList();
    }
}
