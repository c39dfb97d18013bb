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

/** The end of the loop: claimed, verified, closed; and opened again. */
@RestController
@RequestMapping("/api/v1/matters/{id}")
@May(Act.ACT_ON_MATTERS)
class EndCommands {

    private final Hand hand;

    EndCommands(Hand hand) {
        this.hand = hand;
    }

    @PostMapping("/claim")
    ResponseEntity<MatterForm> claim(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Claim body) {
        return hand.act(frame, id, seen, body.command());
    }

    @PostMapping("/verification")
    ResponseEntity<MatterForm> verify(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Verification body) {
        return hand.act(frame, id, seen, body.command());
    }

    @PostMapping("/closure")
    ResponseEntity<MatterForm> close(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Words body) {
        return hand.act(frame, id, seen, new Command.Close(body.orNone()));
    }

    @PostMapping("/reopening")
    ResponseEntity<MatterForm> reopen(
            Frame frame, @PathVariable MatterId id, Seen seen, @RequestBody Orders.Reason body) {
        return hand.act(frame, id, seen, new Command.Reopen(body.reason()));
    }
}
