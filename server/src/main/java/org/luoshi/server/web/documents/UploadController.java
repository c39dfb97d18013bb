package org.luoshi.server.web.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.luoshi.server.intake.Intake;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The way in: files, or pasted text. With a script the reading goes on behind a row that tells how far it is. */
@Controller
@May(Act.REVIEW_DOCUMENTS)
class UploadController {

    private final Intake intake;
    private final Pages pages;

    UploadController(Intake intake, Pages pages) {
        this.intake = intake;
        this.pages = pages;
    }

    @PostMapping("/documents")
    View upload(Frame frame, @RequestParam(defaultValue = "") List<MultipartFile> files) {
        Who who = frame.acting().who();
        List<Arrival> arrivals = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = nameOf(file);
            if (!name.isEmpty()) {
                arrivals.add(frame.fragment() ? begun(name, bytes(file), who) : done(name, bytes(file), who));
            }
        }
        return answer(frame, arrivals);
    }

    @PostMapping(path = "/documents", params = "text")
    View paste(Frame frame, @RequestParam String text, @RequestParam(defaultValue = "") String title) {
        String name = title.isBlank() ? frame.t("upload.paste") : title.strip();
        return answer(
                frame,
                List.of(Arrival.over(
                        name, intake.paste(title, text, frame.acting().who()))));
    }

    /** The row of one upload; a page asks again until it is over. */
    @GetMapping("/documents/uploads/{id}")
    View progress(Frame frame, @PathVariable UUID id) {
        return intake.progress(id)
                .map(progress -> rows(frame, List.of(Arrival.of(progress)), "documents/arrivals"))
                .orElseGet(() -> pages.page("documents/lost", Map.of("frame", frame)));
    }

    private Arrival begun(String name, byte[] bytes, Who who) {
        UUID id = intake.begin(name, bytes, who);
        return intake.progress(id).map(Arrival::of).orElseThrow();
    }

    private Arrival done(String name, byte[] bytes, Who who) {
        return Arrival.over(name, intake.receive(name, bytes, who));
    }

    private View answer(Frame frame, List<Arrival> arrivals) {
        return rows(frame, arrivals, frame.fragment() ? "documents/arrivals" : "documents/results");
    }

    private View rows(Frame frame, List<Arrival> arrivals, String template) {
        return pages.page(template, Map.of("frame", frame, "arrivals", arrivals));
    }

    /** The last part only: some browsers send a whole path. */
    private static String nameOf(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
