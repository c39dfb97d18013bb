package org.luoshi.server.web.matter;

import org.luoshi.server.matter.MatterId;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What the supervising unit does with a matter; the wording of the criterion goes to and fro between it and the lead. */
@Controller
@RequestMapping("/matters/{id}")
@May(Act.ACT_ON_MATTERS)
class OfficeController {

    private final Acts acts;

    OfficeController(Acts acts) {
        this.acts = acts;
    }

    @PostMapping("/criterion")
    View propose(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.PROPOSE, typed);
    }

    @PostMapping("/criterion/agreement")
    View agree(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.AGREE, typed);
    }

    @PostMapping("/assignment")
    View assign(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.ASSIGN, typed);
    }

    @PostMapping("/amendment")
    View amend(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.AMEND, typed);
    }

    @PostMapping("/reassignment")
    View reassign(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.REASSIGN, typed);
    }

    @PostMapping("/delay/grant")
    View grantDelay(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.GRANT, typed);
    }

    @PostMapping("/delay/refusal")
    View refuseDelay(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.REFUSE, typed);
    }

    @PostMapping("/suspension")
    View suspend(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.SUSPEND, typed);
    }

    @PostMapping("/resumption")
    View resume(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.RESUME, typed);
    }

    @PostMapping("/merger")
    View merge(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.MERGE, typed);
    }

    @PostMapping("/withdrawal")
    View withdraw(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.WITHDRAW, typed);
    }

    @PostMapping("/reopening")
    View reopen(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.REOPEN, typed);
    }

    @PostMapping("/closure")
    View close(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.CLOSE, typed);
    }
}
