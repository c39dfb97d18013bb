package org.luoshi.server.web.api.matters;

import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Loops;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.api.Problem;
import org.luoshi.server.web.api.Seen;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Gives commands to the engine and answers with the matter as it is then, its version as the ETag. */
@Component
class Hand {

    private final Loops loops;

    Hand(Loops loops) {
        this.loops = loops;
    }

    ResponseEntity<MatterForm> act(Frame frame, MatterId id, Seen seen, Command command) {
        Outcome outcome = loops.act(id, seen.version(), command, frame.acting().who());
        return switch (outcome) {
            case Outcome.Done done -> answer(done.matter());
            case Outcome.Refused refused ->
                throw Problem.refused(refused.why().code(), refused.why().values());
            case Outcome.Conflict conflict -> throw seen.moved(conflict.now().version());
            case Outcome.NotThere nothing -> throw Problem.notThere();
        };
    }

    static ResponseEntity<MatterForm> answer(Matter matter) {
        return ResponseEntity.ok()
                .eTag("\"" + matter.version() + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(MatterForm.of(matter));
    }
}
