package org.luoshi.server.web.api.matters;

import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.api.Seen;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** From a draft to a matter that somebody has signed for. */
@RestController
@RequestMapping("/api/v1/matters/{id}")
@May(Act.ACT_ON_MATTERS)
class AgreementCommands {

    private final Hand hand;

    AgreementCommands(Hand hand) {
        this.hand = hand;
    }

    @PostMapping("/amendment")
    ResponseEntity<MatterForm> amend(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Amendment body) {
        return hand.act(frame, id, seen, body.command());
    }

    @PostMapping("/criterion")
    ResponseEntity<MatterForm> proposeCriterion(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Proposal body) {
        return hand.act(frame, id, seen, body.command());
    }

    @PostMapping("/criterion/agreement")
    ResponseEntity<MatterForm> agreeCriterion(Frame frame, @PathVariable MatterId id, Seen seen) {
        return hand.act(frame, id, seen, new Command.AgreeCriterion());
    }

    @PostMapping("/assignment")
    ResponseEntity<MatterForm> assign(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Assignment body) {
        return hand.act(frame, id, seen, body.command());
    }

    @PostMapping("/signature")
    ResponseEntity<MatterForm> sign(Frame frame, @PathVariable MatterId id, Seen seen) {
        return hand.act(frame, id, seen, new Command.Sign());
    }

    @PostMapping("/return")
    ResponseEntity<MatterForm> giveBack(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Reason body) {
        return hand.act(frame, id, seen, new Command.Return(body.reason()));
    }

    @PostMapping("/reassignment")
    ResponseEntity<MatterForm> reassign(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Reassignment body) {
        return hand.act(frame, id, seen, body.command());
    }
}
