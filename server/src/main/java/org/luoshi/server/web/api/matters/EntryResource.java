package org.luoshi.server.web.api.matters;

import java.net.URI;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.matter.Register;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.api.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A new matter that no document of the ledger holds, from another office's program. */
@RestController
@May(Act.ENTER_MATTERS)
class EntryResource {

    private final Register register;

    EntryResource(Register register) {
        this.register = register;
    }

    @PostMapping("/api/v1/matters")
    ResponseEntity<MatterForm> enter(Frame frame, @RequestBody Orders.Entered body) {
        Outcome outcome = register.enter(body.entry(), frame.acting().who());
        return switch (outcome) {
            case Outcome.Done done -> created(done.matter());
            case Outcome.Refused refused ->
                throw Problem.refused(refused.why().code(), refused.why().values());
            case Outcome.Conflict conflict -> throw new IllegalStateException("a new matter met itself: " + conflict);
            case Outcome.NotThere nothing -> throw Problem.notThere();
        };
    }

    private static ResponseEntity<MatterForm> created(Matter matter) {
        return ResponseEntity.created(URI.create("/api/v1/matters/" + matter.id()))
                .eTag("\"" + matter.version() + "\"")
                .body(MatterForm.of(matter));
    }
}
