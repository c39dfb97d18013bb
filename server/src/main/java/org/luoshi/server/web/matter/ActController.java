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

/** What those who carry a matter do with it: lead unit, units that are asked to help, verifying unit, leaders. */
@Controller
@RequestMapping("/matters/{id}")
@May(Act.ACT_ON_MATTERS)
class ActController {

    private final Acts acts;

    ActController(Acts acts) {
        this.acts = acts;
    }

    @PostMapping("/signature")
    View sign(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.SIGN, typed);
    }

    @PostMapping("/return")
    View giveBack(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.RETURN, typed);
    }

    @PostMapping("/reports")
    View report(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.REPORT, typed);
    }

    @PostMapping("/nodes")
    View setNodes(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.NODES, typed);
    }

    @PostMapping("/stage")
    View reachStage(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.STAGE, typed);
    }

    @PostMapping("/blockers")
    View block(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.BLOCK, typed);
    }

    @PostMapping("/raising")
    View raise(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.RAISE, typed);
    }

    @PostMapping("/raising/further")
    View raiseFurther(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.FURTHER, typed);
    }

    @PostMapping("/decision")
    View decide(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.DECIDE, typed);
    }

    @PostMapping("/delay")
    View askDelay(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.DELAY, typed);
    }

    @PostMapping("/parts")
    View split(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.SPLIT, typed);
    }

    @PostMapping("/claim")
    View claim(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.CLAIM, typed);
    }

    @PostMapping("/verification")
    View verify(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.VERIFY, typed);
    }

    /** The number is in the address; a form with several to choose from sends the chosen one. */
    @PostMapping("/blockers/{number}/removal")
    View unblock(Frame frame, @PathVariable MatterId id, @PathVariable int number, Typed typed) {
        return acts.act(frame, id, Action.UNBLOCK, typed.with("blocker", Integer.toString(number)));
    }

    @PostMapping("/blockers/removal")
    View unblockChosen(Frame frame, @PathVariable MatterId id, Typed typed) {
        return acts.act(frame, id, Action.UNBLOCK, typed);
    }
}
