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

/** What changes a matter's course: its date, a pause, its end without a result. */
@RestController
@RequestMapping("/api/v1/matters/{id}")
@May(Act.ACT_ON_MATTERS)
class CourseCommands {

    private final Hand hand;

    CourseCommands(Hand hand) {
        this.hand = hand;
    }

    @PostMapping("/delay")
    ResponseEntity<MatterForm> askDelay(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Delay body) {
        return hand.act(frame, id, seen, new Command.AskDelay(body.to(), body.cause()));
    }

    @PostMapping("/delay/grant")
    ResponseEntity<MatterForm> grantDelay(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Words body) {
        return hand.act(frame, id, seen, new Command.GrantDelay(body.orNone()));
    }

    @PostMapping("/delay/refusal")
    ResponseEntity<MatterForm> refuseDelay(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Reason body) {
        return hand.act(frame, id, seen, new Command.RefuseDelay(body.reason()));
    }

    @PostMapping("/suspension")
    ResponseEntity<MatterForm> suspend(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Reason body) {
        return hand.act(frame, id, seen, new Command.Suspend(body.reason()));
    }

    @PostMapping("/resumption")
    ResponseEntity<MatterForm> resume(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Reason body) {
        return hand.act(frame, id, seen, new Command.Resume(body.reason()));
    }

    @PostMapping("/merger")
    ResponseEntity<MatterForm> merge(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Merger body) {
        return hand.act(frame, id, seen, new Command.Merge(body.into(), body.reason()));
    }

    @PostMapping("/withdrawal")
    ResponseEntity<MatterForm> withdraw(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Reason body) {
        return hand.act(frame, id, seen, new Command.Withdraw(body.reason()));
    }
}
