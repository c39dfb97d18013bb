package org.luoshi.server.web.leads;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.luoshi.server.pipeline.parcel.Grounds;
import org.luoshi.server.pipeline.parcel.ParcelImport;
import org.luoshi.server.pipeline.parcel.ParcelPreview;
import org.luoshi.server.pipeline.parcel.Surveyed;
import org.luoshi.server.place.Given;
import org.luoshi.server.place.reading.Shift;
import org.luoshi.server.shared.sheet.NotABook;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Download;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Idle and inefficient land: seen by all, brought by spreadsheet, drawn from a file. */
@Controller
@RequestMapping("/parcels")
class ParcelController {

    private final ParcelImport imports;
    private final Grounds grounds;
    private final Uploads uploads;
    private final SheetPages sheets;
    private final Units units;
    private final Clock clock;
    private final Pages pages;

    ParcelController(
            ParcelImport imports,
            Grounds grounds,
            Uploads uploads,
            SheetPages sheets,
            Units units,
            Clock clock,
            Pages pages) {
        this.imports = imports;
        this.grounds = grounds;
        this.uploads = uploads;
        this.sheets = sheets;
        this.units = units;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    @May(Act.SEE_MATTERS)
    View parcels(Frame frame, ParcelQuery query) {
        return page(frame, 200, query, List.of());
    }

    @GetMapping("/template.xlsx")
    @May(Act.ENTER_LEADS)
    ResponseEntity<byte[]> template(Frame frame) {
        return Download.xlsx(frame.t("parcels.template"), ParcelImport.template());
    }

    @GetMapping("/sheet")
    @May(Act.ENTER_LEADS)
    View choose(Frame frame) {
        return choose(frame, 200, "");
    }

    @PostMapping("/sheet")
    @May(Act.ENTER_LEADS)
    View bring(Frame frame, @RequestParam MultipartFile file) throws IOException {
        Brought brought = uploads.keep(file, frame.acting().who());
        try {
            return preview(frame, 200, brought, imports.preview(brought.bytes(), frame.acting()), false);
        } catch (NotABook no) {
            uploads.forget(brought);
            return choose(frame, 422, Told.sentence(frame, no.fault()));
        }
    }

    @PostMapping("/sheet/{id}/confirmation")
    @May(Act.ENTER_LEADS)
    View confirm(Frame frame, @PathVariable UUID id, @RequestParam(defaultValue = "") String seen) {
        return uploads.find(id, frame.acting().who())
                .map(it -> switch (imports.take(it.bytes(), seen, frame.acting(), clock.instant())) {
                    case ParcelImport.Taken.Done done -> {
                        uploads.forget(it);
                        yield (View) Redirects.to("/parcels");
                    }
                    case ParcelImport.Taken.Look look -> preview(frame, 409, it, look.now(), true);
                })
                .orElseGet(() -> choose(frame, 422, frame.t("leads.sheet.lost")));
    }

    /** Its ground, from a file of polygons. */
    @PostMapping("/{code}/ground")
    @May(Act.ENTER_LEADS)
    View draw(
            Frame frame,
            @PathVariable String code,
            @RequestParam(defaultValue = "NONE") Shift shift,
            @RequestParam MultipartFile file)
            throws IOException {
        Given given = new Given(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes(), shift);
        return switch (imports.draw(code, given, frame.acting(), clock.instant())) {
            case ParcelImport.Drawn.Done done -> Redirects.to("/parcels");
            case ParcelImport.Drawn.NotYours not ->
                page(frame, 422, ParcelQuery.ALL, List.of(frame.t("parcel.not-yours")));
            case ParcelImport.Drawn.Flawed flawed ->
                page(frame, 422, ParcelQuery.ALL, List.of(frame.t("parcel.ground.bad")));
        };
    }

    private View page(Frame frame, int status, ParcelQuery query, List<String> said) {
        List<Surveyed> all = grounds.all();
        ParcelsPage page = new ParcelsPage(
                query, all, all.stream().filter(query::keeps).toList(), new Names(units.organisation()), said);
        return pages.page(status, "leads/parcels", Map.of("frame", frame, "page", page));
    }

    private View choose(Frame frame, int status, String fault) {
        return sheets.choose(frame, "parcels", status, fault);
    }

    private View preview(Frame frame, int status, Brought it, ParcelPreview preview, boolean stale) {
        return sheets.preview(frame, "leads/parcels-preview", status, it.id(), preview, stale);
    }
}
