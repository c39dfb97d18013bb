package org.luoshi.server.web.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.audit.Deed;
import org.luoshi.server.unit.audit.Entry;
import org.luoshi.server.unit.audit.Seals;
import org.luoshi.server.unit.audit.Trail;
import org.luoshi.server.web.Download;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Sessions;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The trail as a list with filters, and as a spreadsheet. */
@Controller
@May(Act.SEE_AUDIT_TRAIL)
class AuditController {

    private static final int ROWS = 100;
    private final Trail trail;
    private final Seals seals;
    private final Sessions sessions;
    private final Clock clock;
    private final Pages pages;

    AuditController(Trail trail, Seals seals, Sessions sessions, Clock clock, Pages pages) {
        this.trail = trail;
        this.seals = seals;
        this.sessions = sessions;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/audit")
    View audit(Frame frame, @RequestParam Map<String, String> parameters) {
        TrailQuery query = TrailQuery.of(parameters);
        List<Entry> found = trail.find(query.filter(), ROWS + 1);
        return pages.page(
                "audit/audit",
                Map.of(
                        "frame",
                        frame,
                        "query",
                        query,
                        "entries",
                        found.subList(0, Math.min(ROWS, found.size())),
                        "more",
                        found.size() > ROWS,
                        "check",
                        parameters.containsKey("check") ? checked(frame) : ""));
    }

    @GetMapping("/audit.xlsx")
    ResponseEntity<byte[]> sheet(
            Frame frame, @RequestParam Map<String, String> parameters, HttpServletRequest request) {
        List<Entry> entries = trail.find(TrailQuery.of(parameters).filter(), TrailSheet.MOST_ROWS);
        byte[] file = TrailSheet.of(frame, entries);
        trail.done(sessions.visit(request), Deed.AUDIT_EXPORTED, Integer.toString(entries.size()));
        return Download.xlsx("%s-%s".formatted(frame.t("audit.title"), LocalDate.now(clock)), file);
    }

    private String checked(Frame frame) {
        return trail.firstFault()
                .or(seals::firstBroken)
                .map(seq -> frame.t("audit.broken", seq))
                .orElseGet(() -> frame.t("audit.sound"));
    }
}
