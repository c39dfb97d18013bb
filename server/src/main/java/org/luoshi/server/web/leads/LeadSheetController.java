package org.luoshi.server.web.leads;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.luoshi.server.pipeline.LeadImport;
import org.luoshi.server.pipeline.LeadPreview;
import org.luoshi.server.shared.sheet.NotABook;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Download;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Redirects;
import org.luoshi.server.web.sheet.Told;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Leads from a spreadsheet: sent, previewed, confirmed. Only the last step stores anything. */
@Controller
@May(Act.ENTER_LEADS)
class LeadSheetController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final LeadImport imports;
    private final Uploads uploads;
    private final Units units;
    private final Clock clock;
    private final Pages pages;

    LeadSheetController(LeadImport imports, Uploads uploads, Units units, Clock clock, Pages pages) {
        this.imports = imports;
        this.uploads = uploads;
        this.units = units;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/leads/template.xlsx")
    ResponseEntity<byte[]> template(Frame frame) {
        return Download.of(frame.t("leads.template") + ".xlsx", XLSX, LeadImport.template());
    }

    @GetMapping("/leads/sheet")
    View choose(Frame frame) {
        return choose(frame, 200, "");
    }

    @PostMapping("/leads/sheet")
    View bring(Frame frame, @RequestParam MultipartFile file) throws IOException {
        byte[] bytes = file.getBytes();
        if (bytes.length > Uploads.LARGEST) {
            return choose(frame, 422, frame.t("sheet.fault.too-large", Uploads.LARGEST >> 20));
        }
        try {
            LeadPreview preview = imports.preview(bytes, frame.acting(), clock.instant());
            UUID id = uploads.keep(frame.acting().who(), bytes);
            return preview(frame, 200, id, preview, false);
        } catch (NotABook no) {
            return choose(frame, 422, Told.sentence(frame, no.fault()));
        }
    }

    @PostMapping("/leads/sheet/{id}/confirmation")
    View confirm(Frame frame, @PathVariable UUID id, @RequestParam(defaultValue = "") String seen) {
        return uploads.find(id, frame.acting().who())
                .map(file -> switch (imports.take(file, seen, frame.acting(), clock.instant())) {
                    case LeadImport.Taken.Done done -> (View) Redirects.to("/leads");
                    case LeadImport.Taken.Look look -> preview(frame, 409, id, look.now(), true);
                })
                .orElseGet(() -> choose(frame, 422, frame.t("leads.sheet.lost")));
    }

    private View choose(Frame frame, int status, String fault) {
        return pages.page(
                status, "leads/choose", Map.of("frame", frame, "fault", fault, "path", "/leads", "key", "leads"));
    }

    private View preview(Frame frame, int status, UUID id, LeadPreview preview, boolean stale) {
        return pages.page(
                status,
                "leads/preview",
                Map.of(
                        "frame",
                        frame,
                        "preview",
                        preview,
                        "id",
                        id.toString(),
                        "stale",
                        stale,
                        "names",
                        new Names(units.organisation())));
    }
}
