package org.luoshi.server.web.leads;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.luoshi.server.pipeline.LeadImport;
import org.luoshi.server.pipeline.LeadPreview;
import org.luoshi.server.shared.sheet.NotABook;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Download;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Redirects;
import org.luoshi.server.web.sheet.Brought;
import org.luoshi.server.web.sheet.Told;
import org.luoshi.server.web.sheet.Uploads;
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

    private final LeadImport imports;
    private final Uploads uploads;
    private final SheetPages sheets;
    private final Clock clock;

    LeadSheetController(LeadImport imports, Uploads uploads, SheetPages sheets, Clock clock) {
        this.imports = imports;
        this.uploads = uploads;
        this.sheets = sheets;
        this.clock = clock;
    }

    @GetMapping("/leads/template.xlsx")
    ResponseEntity<byte[]> template(Frame frame) {
        return Download.xlsx(frame.t("leads.template"), LeadImport.template());
    }

    @GetMapping("/leads/sheet")
    View choose(Frame frame) {
        return choose(frame, 200, "");
    }

    @PostMapping("/leads/sheet")
    View bring(Frame frame, @RequestParam MultipartFile file) throws IOException {
        Brought brought = uploads.keep(file, frame.acting().who());
        try {
            return preview(
                    frame, 200, brought, imports.preview(brought.bytes(), frame.acting(), clock.instant()), false);
        } catch (NotABook no) {
            uploads.forget(brought);
            return choose(frame, 422, Told.sentence(frame, no.fault()));
        }
    }

    @PostMapping("/leads/sheet/{id}/confirmation")
    View confirm(Frame frame, @PathVariable UUID id, @RequestParam(defaultValue = "") String seen) {
        return uploads.find(id, frame.acting().who())
                .map(it -> switch (imports.take(it.bytes(), seen, frame.acting(), clock.instant())) {
                    case LeadImport.Taken.Done done -> {
                        uploads.forget(it);
                        yield (View) Redirects.to("/leads");
                    }
                    case LeadImport.Taken.Look look -> preview(frame, 409, it, look.now(), true);
                })
                .orElseGet(() -> choose(frame, 422, frame.t("leads.sheet.lost")));
    }

    private View choose(Frame frame, int status, String fault) {
        return sheets.choose(frame, "leads", status, fault);
    }

    private View preview(Frame frame, int status, Brought it, LeadPreview preview, boolean stale) {
        return sheets.preview(frame, "leads/preview", status, it.id(), preview, stale);
    }
}
