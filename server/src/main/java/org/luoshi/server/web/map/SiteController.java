package org.luoshi.server.web.map;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.server.ledger.Files;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.place.Given;
import org.luoshi.server.place.Placing;
import org.luoshi.server.place.Site;
import org.luoshi.server.place.Sites;
import org.luoshi.server.place.Siting;
import org.luoshi.server.place.reading.Shift;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Download;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Libraries;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Redirects;
import org.luoshi.server.web.matter.Subjects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Where one matter is: set by a point or a file, checked at once, justified where a red line asks for it. */
@Controller
@RequestMapping("/matters/{id}/site")
class SiteController {

    private final Siting siting;
    private final Sites sites;
    private final Matters matters;
    private final Subjects subjects;
    private final Files files;
    private final Clock clock;
    private final Pages pages;

    SiteController(
            Siting siting, Sites sites, Matters matters, Subjects subjects, Files files, Clock clock, Pages pages) {
        this.siting = siting;
        this.sites = sites;
        this.matters = matters;
        this.subjects = subjects;
        this.files = files;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    @May(Act.SEE_MATTERS)
    View site(Frame frame, @PathVariable MatterId id) {
        return page(frame, id, SitePage.Typed.NOTHING, List.of());
    }

    @PostMapping
    @May(Act.ACT_ON_MATTERS)
    View set(
            Frame frame,
            @PathVariable MatterId id,
            @RequestParam(defaultValue = "") String longitude,
            @RequestParam(defaultValue = "") String latitude,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "NONE") Shift shift,
            @RequestParam(required = false) MultipartFile file)
            throws IOException {
        SitePage.Typed typed = new SitePage.Typed(longitude, latitude, words, shift);
        Optional<Given> given = given(typed, Optional.ofNullable(file).filter(it -> !it.isEmpty()));
        if (given.isEmpty()) {
            return page(frame, id, typed, List.of(frame.t("place.refused.no-place")));
        }
        return answer(frame, id, typed, siting.set(id, given.get(), words, frame.acting()));
    }

    private static Optional<Given> given(SitePage.Typed typed, Optional<MultipartFile> file) throws IOException {
        if (file.isPresent()) {
            return Optional.of(new Given(
                    Objects.requireNonNullElse(file.get().getOriginalFilename(), ""),
                    file.get().getBytes(),
                    typed.shift()));
        }
        try {
            double longitude = Double.parseDouble(typed.longitude().strip());
            double latitude = Double.parseDouble(typed.latitude().strip());
            return Double.isFinite(longitude) && Double.isFinite(latitude)
                    ? Optional.of(Given.point(longitude, latitude, typed.shift()))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @PostMapping("/justification")
    @May(Act.ACT_ON_MATTERS)
    View justify(
            Frame frame,
            @PathVariable MatterId id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam MultipartFile file)
            throws IOException {
        Placing placing = siting.justify(
                id, words, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes(), frame.acting());
        return answer(frame, id, SitePage.Typed.NOTHING, placing);
    }

    @PostMapping("/removal")
    @May(Act.ACT_ON_MATTERS)
    View remove(Frame frame, @PathVariable MatterId id, @RequestParam(defaultValue = "") String reason) {
        return answer(frame, id, SitePage.Typed.NOTHING, siting.remove(id, reason, frame.acting()));
    }

    /** The document of the justification, for those who may see the matter. */
    @GetMapping("/justification")
    @May(Act.SEE_MATTERS)
    ResponseEntity<byte[]> justification(Frame frame, @PathVariable MatterId id) {
        Site.Justification justification = sites.find(id, frame.acting().scope())
                .flatMap(Site::justification)
                .orElseThrow(NotThere.no("justification", id));
        byte[] bytes = files.find(justification.file()).orElseThrow(NotThere.no("file", justification.file()));
        return Download.of(justification.fileName(), "application/octet-stream", bytes);
    }

    private View answer(Frame frame, MatterId id, SitePage.Typed typed, Placing placing) {
        return placing instanceof Placing.Done
                ? Redirects.to("/matters/%s/site".formatted(id))
                : page(frame, id, typed, Told.of(frame, placing));
    }

    /** @param not why something was not done; empty where nothing was tried */
    private View page(Frame frame, MatterId id, SitePage.Typed typed, List<String> not) {
        Matter matter = matters.find(id, frame.acting().scope()).orElseThrow(NotThere.no("matter", id));
        SitePage page = new SitePage(
                subjects.of(frame, matter, clock.instant()),
                sites.find(id, frame.acting().scope()),
                typed,
                not,
                Siting.mayPlace(matter, frame.acting()));
        return pages.page(
                not.isEmpty() ? 200 : 422,
                "map/site",
                Map.of("frame", frame, "page", page, "libraries", Libraries.map()));
    }
}
