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

/** What the lead unit does while it works, and who must act when it cannot. */
@RestController
@RequestMapping("/api/v1/matters/{id}")
@May(Act.ACT_ON_MATTERS)
class WorkCommands {

    private final Hand hand;

    WorkCommands(Hand hand) {
        this.hand = hand;
    }

    @PostMapping("/reports")
    ResponseEntity<MatterForm> report(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Report body) {
        return hand.act(frame, id, seen, body.command());
    }

    @PostMapping("/nodes")
    ResponseEntity<MatterForm> setNodes(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Nodes body) {
        return hand.act(frame, id, seen, body.command());
    }

    @PostMapping("/stage")
    ResponseEntity<MatterForm> reachStage(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Stage body) {
        return hand.act(frame, id, seen, new Command.ReachStage(body.stage()));
    }

    @PostMapping("/blockers")
    ResponseEntity<MatterForm> block(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Blocker body) {
        return hand.act(frame, id, seen, new Command.Block(body.words(), body.unit()));
    }

    @PostMapping("/blockers/{number}/removal")
    ResponseEntity<MatterForm> unblock(
            Frame frame,
            @PathVariable MatterId id,
            @PathVariable int number,
            Seen seen,
            @RequestBody Orders.Words body) {
        return hand.act(frame, id, seen, new Command.Unblock(number, body.orNone()));
    }

    @PostMapping("/raising")
    ResponseEntity<MatterForm> raise(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Question body) {
        return hand.act(frame, id, seen, new Command.Raise(body.question()));
    }

    @PostMapping("/raising/further")
    ResponseEntity<MatterForm> raiseFurther(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Reason body) {
        return hand.act(frame, id, seen, new Command.RaiseFurther(body.reason()));
    }

    @PostMapping("/decision")
    ResponseEntity<MatterForm> decide(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Ruling body) {
        return hand.act(frame, id, seen, new Command.Decide(body.decision()));
    }

    @PostMapping("/parts")
    ResponseEntity<MatterForm> split(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Split body) {
        return hand.act(frame, id, seen, body.command());
    }
}
