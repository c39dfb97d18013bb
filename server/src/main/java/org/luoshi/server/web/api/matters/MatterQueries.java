package org.luoshi.server.web.api.matters;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.luoshi.server.ledger.Proofs;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.clock.Waterfall;
import org.luoshi.server.shared.Page;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.web.Download;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.api.Listing;
import org.luoshi.server.web.api.Problem;
import org.luoshi.server.web.api.Query;
import org.luoshi.server.web.api.Takes;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Matters to read, within what the person may see. */
@RestController
@May(Act.SEE_MATTERS)
class MatterQueries {

    private final Matters matters;
    private final Proofs proofs;
    private final WorkCalendar calendar;
    private final Clock clock;

    MatterQueries(Matters matters, Proofs proofs, WorkCalendar calendar, Clock clock) {
        this.matters = matters;
        this.proofs = proofs;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping("/api/v1/matters")
    Listing<MatterRow> matters(
            Frame frame,
            @Takes({
                        "q", "owner", "section", "document", "due_from", "due_to", "measured", "loop", "lead", "unit",
                        "holder", "step", "light", "overdue", "leader", "playbook", "parent", "sort", "cursor", "limit"
                    })
                    Query query) {
        MatterFilter filter = Filters.of(query, clock.instant());
        return listing(matters, filter, frame.acting().scope());
    }

    /** A program that is told a total gets the whole of it. */
    static Listing<MatterRow> listing(Matters matters, MatterFilter filter, Scope scope) {
        Page<Matter> page = matters.find(filter, scope);
        return Listing.of(page, page.more() ? matters.count(filter, scope) : page.total(), MatterRow::of);
    }

    @GetMapping("/api/v1/matters/{id}")
    ResponseEntity<MatterForm> matter(Frame frame, @PathVariable MatterId id) {
        return Hand.answer(visible(frame, id));
    }

    @GetMapping("/api/v1/matters/{id}/history")
    Listing<HappenedForm> history(Frame frame, @PathVariable MatterId id) {
        visible(frame, id);
        return Listing.all(matters.history(id, frame.acting().scope()), HappenedForm::of);
    }

    @GetMapping("/api/v1/matters/{id}/holds")
    WaterfallForm holds(Frame frame, @PathVariable MatterId id) {
        return WaterfallForm.of(Waterfall.of(visible(frame, id), calendar, clock.instant()));
    }

    @GetMapping("/api/v1/matters/{id}/parts")
    Listing<MatterRow> parts(Frame frame, @PathVariable MatterId id) {
        visible(frame, id);
        return Listing.all(matters.parts(id, frame.acting().scope()), MatterRow::of);
    }

    /** That an event of the matter is on the ledger; the last one where none is named. */
    @GetMapping("/api/v1/matters/{id}/proof")
    ResponseEntity<byte[]> proof(Frame frame, @PathVariable MatterId id, @Takes("version") Query query) {
        Matter it = visible(frame, id);
        int version = query.number("version", 1, it.version(), it.version());
        long seq = matters.history(id, frame.acting().scope()).get(version - 1).seq();
        String proof = proofs.ofEvent(seq).orElseThrow(Problem::notThere);
        return Download.of(
                "proof-%d.txt".formatted(seq), "text/plain;charset=UTF-8", proof.getBytes(StandardCharsets.UTF_8));
    }

    private Matter visible(Frame frame, MatterId id) {
        return matters.find(id, frame.acting().scope()).orElseThrow(Problem::notThere);
    }
}
