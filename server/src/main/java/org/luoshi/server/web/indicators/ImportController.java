package org.luoshi.server.web.indicators;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
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
import org.luoshi.server.web.sheet.Told;
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

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final IndicatorImport reading;
    private final Imports imports;
    private final Pages pages;

    ImportController(IndicatorImport reading, Imports imports, Pages pages) {
        this.reading = reading;
        this.imports = imports;
        this.pages = pages;
    }

    @GetMapping("/indicators/import")
    View choose(Frame frame) {
        return pages.page("indicators/choose", Map.of("frame", frame, "fault", ""));
    }

    @GetMapping("/indicators/template.xlsx")
    ResponseEntity<byte[]> template(Frame frame) throws IOException {
        return Download.of(frame.t("indicators.template") + ".xlsx", XLSX, Template.bytes());
    }

    @PostMapping("/indicators/import")
    View bring(Frame frame, @RequestParam MultipartFile file) throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        IndicatorImport.Given given = new IndicatorImport.Given(name, file.getBytes());
        try {
            reading.preview(given, frame.acting());
            return Redirects.to(
                    "/indicators/import/" + imports.keep(given, frame.acting().who()));
        } catch (NotABook e) {
            return pages.page(
                    422, "indicators/choose", Map.of("frame", frame, "fault", Told.sentence(frame, e.fault())));
        }
    }

    @GetMapping("/indicators/import/{id}")
    View preview(Frame frame, @PathVariable UUID id) {
        IndicatorImport.Given file = mine(frame, id);
        return page(frame, 200, id, file, reading.preview(file, frame.acting()), false);
    }

    @PostMapping("/indicators/import/{id}/confirmation")
    View confirm(Frame frame, @PathVariable UUID id, @RequestParam String seen) {
        IndicatorImport.Given file = mine(frame, id);
        return switch (reading.take(file, seen, frame.acting())) {
            case IndicatorImport.Outcome.Done done -> {
                imports.forget(id);
                yield pages.page("indicators/stored", Map.of("frame", frame, "stored", done.stored()));
            }
            case IndicatorImport.Outcome.Look look -> page(frame, 409, id, file, look.now(), true);
        };
    }

    private View page(Frame frame, int status, UUID id, IndicatorImport.Given file, Preview preview, boolean changed) {
        return pages.page(
                status,
                "indicators/preview",
                Map.of(
                        "frame", frame,
                        "preview", preview,
                        "id", id.toString(),
                        "name", file.name(),
                        "changed", changed));
    }

    private IndicatorImport.Given mine(Frame frame, UUID id) {
        return imports.find(id, frame.acting().who()).orElseThrow(NotThere.no("preview", id));
    }
}
