package org.luoshi.server.web.chains;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.luoshi.server.chain.sheet.ChainBook;
import org.luoshi.server.chain.sheet.ChainImport;
import org.luoshi.server.chain.sheet.Preview;
import org.luoshi.server.shared.sheet.NotABook;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Download;
import org.luoshi.server.web.Frame;
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

/** Chains and enterprises as a workbook: brought, previewed, confirmed. Only the last step stores anything. */
@Controller
@May(Act.ENTER_ENTERPRISES)
class BookController {

    private final ChainImport imports;
    private final Uploads uploads;
    private final Pages pages;

    BookController(ChainImport imports, Uploads uploads, Pages pages) {
        this.imports = imports;
        this.uploads = uploads;
        this.pages = pages;
    }

    @GetMapping("/chains/sheet")
    View choose(Frame frame) {
        return choose(frame, 200, "");
    }

    @GetMapping("/chains/template.xlsx")
    ResponseEntity<byte[]> template(Frame frame) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ChainBook.template(file);
        return Download.xlsx(frame.t("chains.template"), file.toByteArray());
    }

    @PostMapping("/chains/sheet")
    View bring(Frame frame, @RequestParam MultipartFile file) throws IOException {
        Brought brought = uploads.keep(file, frame.acting().who());
        try {
            imports.preview(brought.bytes(), frame.acting());
        } catch (NotABook e) {
            uploads.forget(brought);
            return choose(frame, 422, Told.sentence(frame, e.fault()));
        }
        return Redirects.to("/chains/sheet/" + brought.id());
    }

    @GetMapping("/chains/sheet/{id}")
    View preview(Frame frame, @PathVariable UUID id) {
        return uploads.find(id, frame.acting().who())
                .map(it -> preview(frame, 200, it, imports.preview(it.bytes(), frame.acting()), false))
                .orElseGet(() -> choose(frame, 404, frame.t("chains.import.lost")));
    }

    @PostMapping("/chains/sheet/{id}/confirmation")
    View confirm(Frame frame, @PathVariable UUID id, @RequestParam String seen) {
        Optional<Brought> brought = uploads.find(id, frame.acting().who());
        if (brought.isEmpty()) {
            return choose(frame, 404, frame.t("chains.import.lost"));
        }
        return switch (imports.take(brought.get().bytes(), seen, frame.acting())) {
            case ChainImport.Outcome.Done done -> {
                uploads.forget(brought.get());
                yield pages.page("chains/taken", Map.of("frame", frame, "done", done));
            }
            case ChainImport.Outcome.Look look -> preview(frame, 409, brought.get(), look.now(), true);
        };
    }

    private View preview(Frame frame, int status, Brought it, Preview preview, boolean changed) {
        return pages.page(
                status,
                "chains/preview",
                Map.of(
                        "frame",
                        frame,
                        "preview",
                        preview,
                        "id",
                        it.id().toString(),
                        "name",
                        it.name(),
                        "changed",
                        changed));
    }

    private View choose(Frame frame, int status, String fault) {
        return pages.page(status, "chains/choose", Map.of("frame", frame, "fault", fault));
    }
}
