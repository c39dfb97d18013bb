package org.luoshi.server.web.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Download;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Redirects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How far the ledger has grown, and whether all of it still is as it was written. */
@Controller
@May(Act.CHECK_LEDGER)
class LedgerController {

    private final LedgerDesk desk;
    private final Pages pages;

    LedgerController(LedgerDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/ledger")
    View ledger(Frame frame) {
        return page(frame, LedgerPage.Answer.NONE);
    }

    @PostMapping("/ledger/verification")
    View verify() {
        desk.verify();
        return Redirects.to("/ledger");
    }

    /** The part of the page that changes while a check runs. */
    @GetMapping("/ledger/verification")
    View progress(Frame frame) {
        LedgerPage page = desk.page(frame, LedgerPage.Answer.NONE);
        return pages.page("ledger/check", Map.of("frame", frame, "check", page.check()));
    }

    @PostMapping("/ledger/consistency")
    View consistency(Frame frame, @RequestParam String checkpoint) {
        return page(frame, desk.consistency(checkpoint));
    }

    @GetMapping("/ledger/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        return text("luoshi-checkpoint.txt", desk.checkpoint().orElseThrow(NotThere.no("checkpoint", "")));
    }

    @GetMapping("/ledger/events/{seq}/proof")
    ResponseEntity<byte[]> proof(Frame frame, @PathVariable long seq) {
        String proof = desk.proof(seq, frame.acting().scope()).orElseThrow(NotThere.no("event", seq));
        return text("luoshi-proof-%d.txt".formatted(seq), proof);
    }

    /** From the field for a number; what is not there gets a sentence on the page, not a page of its own. */
    @GetMapping(path = "/ledger/proof", params = "event")
    View find(Frame frame, @RequestParam String event) {
        Optional<Long> seq =
                event.strip().matches("\\d{1,15}") ? Optional.of(Long.parseLong(event.strip())) : Optional.empty();
        return seq.filter(it -> desk.proof(it, frame.acting().scope()).isPresent())
                .<View>map(it -> Redirects.to("/ledger/events/%d/proof".formatted(it)))
                .orElseGet(() -> page(frame, new LedgerPage.Answer("no-event", false, List.of(event.strip()))));
    }

    private View page(Frame frame, LedgerPage.Answer answer) {
        return pages.page(
                answer.good() ? 200 : 422, "ledger/ledger", Map.of("frame", frame, "page", desk.page(frame, answer)));
    }

    private static ResponseEntity<byte[]> text(String name, String text) {
        return Download.of(name, "text/plain;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }
}
