package org.luoshi.server.web.verification;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.Page;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Role;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.matter.FormReader;
import org.luoshi.server.web.matter.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The queue of one's own unit; leaders and observers see all that their scope holds. */
@Controller
@May(Act.SEE_MATTERS)
class VerificationController {

    private static final int CLAIMS = 10;

    private final Matters matters;
    private final Subjects subjects;
    private final FormReader forms;
    private final Clock clock;
    private final Pages pages;

    VerificationController(Matters matters, Subjects subjects, FormReader forms, Clock clock, Pages pages) {
        this.matters = matters;
        this.subjects = subjects;
        this.forms = forms;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/verification")
    View queue(Frame frame, @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String done) {
        boolean mine = frame.acting().role() != Role.LEADER && frame.acting().role() != Role.OBSERVER;
        MatterFilter filter = MatterFilter.all()
                .withStep(Optional.of(Step.VERIFY))
                .withHolder(mine ? frame.acting().who().unit() : Optional.empty())
                .withSort(MatterFilter.Sort.CLOCK)
                .withPage(page, CLAIMS);
        Page<Matter> found = matters.find(filter, frame.acting().scope());
        Instant now = clock.instant();
        Queue queue = new Queue(
                found.with(
                        found.rows().stream().map(it -> waiting(frame, it, now)).toList()),
                mine,
                forms.done(frame, done));
        return pages.page("verification/verification", Map.of("frame", frame, "queue", queue));
    }

    private Queue.Waiting waiting(Frame frame, Matter matter, Instant now) {
        return new Queue.Waiting(subjects.of(frame, matter, now), forms.asked(frame, matter, now, "/verification"));
    }
}
