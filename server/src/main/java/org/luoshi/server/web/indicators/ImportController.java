package org.luoshi.server.web.indicators;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.luoshi.server.measure.sheet.IndicatorImport;
import org.luoshi.server.measure.sheet.Preview;
import org.luoshi.server.measure.sheet.Template;
import org.luoshi.server.shared.sheet.NotABook;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Download;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Pages;
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

/** Spreadsheets of figures: brought, looked at, confirmed. Only the last step stores anything. */
@Controller
@May(Act.ENTER_FIGURES)
class ImportController {

    private final IndicatorImport reading;
    private final Uploads uploads;
    private final Pages pages;

    ImportController(IndicatorImport reading, Uploads uploads, Pages pages) {
        this.reading = reading;
        this.uploads = uploads;
        this.pages = pages;
    }

    @GetMapping("/indicators/import")
    View choose(Frame frame) {
        return pages.page("indicators/choose", Map.of("frame", frame, "fault", ""));
    }

    @GetMapping("/indicators/template.xlsx")
    ResponseEntity<byte[]> template(Frame frame) throws IOException {
        return Download.xlsx(frame.t("indicators.template"), Template.bytes());
    }

    @PostMapping("/indicators/import")
    View bring(Frame frame, @RequestParam MultipartFile file) throws IOException {
        Brought brought = uploads.keep(file, frame.acting().who());
        try {
            reading.preview(given(brought), frame.acting());
            return Redirects.to("/indicators/import/" + brought.id());
        } catch (NotABook e) {
            uploads.forget(brought);
            return pages.page(
                    422, "indicators/choose", Map.of("frame", frame, "fault", Told.sentence(frame, e.fault())));
        }
    }

    @GetMapping("/indicators/import/{id}")
    View preview(Frame frame, @PathVariable UUID id) {
        Brought brought = mine(frame, id);
        return page(frame, 200, brought, reading.preview(given(brought), frame.acting()), false);
    }

    @PostMapping("/indicators/import/{id}/confirmation")
    View confirm(Frame frame, @PathVariable UUID id, @RequestParam String seen) {
        Brought brought = mine(frame, id);
        return switch (reading.take(given(brought), seen, frame.acting())) {
            case IndicatorImport.Outcome.Done done -> {
                uploads.forget(brought);
                yield pages.page("indicators/stored", Map.of("frame", frame, "stored", done.stored()));
            }
            case IndicatorImport.Outcome.Look look -> page(frame, 409, brought, look.now(), true);
        };
    }

    private View page(Frame frame, int status, Brought it, Preview preview, boolean changed) {
        return pages.page(
                status,
                "indicators/preview",
                Map.of(
                        "frame", frame,
                        "preview", preview,
                        "id", it.id().toString(),
                        "name", it.name(),
                        "changed", changed));
    }

    private Brought mine(Frame frame, UUID id) {
        return uploads.find(id, frame.acting().who()).orElseThrow(NotThere.no("preview", id));
    }

    private static IndicatorImport.Given given(Brought it) {
        return new IndicatorImport.Given(it.name(), it.bytes());
    }
}
