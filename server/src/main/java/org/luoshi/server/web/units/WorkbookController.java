package org.luoshi.server.web.units;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.change.Changes;
import org.luoshi.server.unit.sheet.OrganisationImport;
import org.luoshi.server.unit.sheet.OrganisationSheet;
import org.luoshi.server.unit.sheet.Preview;
import org.luoshi.server.web.Download;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Redirects;
import org.luoshi.server.web.sheet.Brought;
import org.luoshi.server.web.sheet.Uploads;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The organisation as a workbook: out, and in after a preview. */
@Controller
@May(Act.MANAGE_UNITS)
class WorkbookController {

    private final OrganisationImport imports;
    private final Changes changes;
    private final Uploads uploads;
    private final UnitPages units;
    private final Pages pages;

    WorkbookController(OrganisationImport imports, Changes changes, Uploads uploads, UnitPages units, Pages pages) {
        this.imports = imports;
        this.changes = changes;
        this.uploads = uploads;
        this.units = units;
        this.pages = pages;
    }

    @GetMapping("/units.xlsx")
    ResponseEntity<byte[]> workbook(Frame frame) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        OrganisationSheet.write(changes.board(), file);
        return Download.xlsx(frame.t("units.file"), file.toByteArray());
    }

    @PostMapping("/units/workbook")
    View upload(Frame frame, @RequestParam MultipartFile file) throws IOException {
        if (file.isEmpty() || file.getSize() > OrganisationImport.LARGEST) {
            return units.list(
                    frame, "", "", Optional.of(frame.t("units.import.size", OrganisationImport.LARGEST >> 20)));
        }
        Brought brought = uploads.keep(file, frame.acting().who());
        return preview(frame, 200, brought.id(), imports.preview(brought.bytes()), false);
    }

    @PostMapping("/units/workbook/confirmation")
    View confirm(Frame frame, @RequestParam String id, @RequestParam String seen) {
        Optional<Brought> file = UnitPages.parsed(id, UUID::fromString)
                .flatMap(it -> uploads.find(it, frame.acting().who()));
        if (file.isEmpty()) {
            return units.list(frame, "", "", Optional.of(frame.t("units.import.lost")));
        }
        return switch (imports.take(file.get().bytes(), seen, frame.acting().who())) {
            case OrganisationImport.Outcome.Done done -> {
                uploads.forget(file.get());
                yield Redirects.to("/units");
            }
            case OrganisationImport.Outcome.Look look ->
                preview(frame, 409, file.get().id(), look.now(), true);
        };
    }

    private View preview(Frame frame, int status, UUID id, Preview preview, boolean changed) {
        return pages.page(
                status,
                "units/preview",
                Map.of("frame", frame, "preview", preview, "id", id.toString(), "changed", changed));
    }
}
