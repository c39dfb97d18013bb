package org.luoshi.server.web.playbooks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.matter.playbook.Reading;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Download;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Redirects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Playbooks to look at; a file of one's own is previewed first, and adopted when it is confirmed. */
@Controller
@May(Act.SEE_PLAYBOOKS)
class PlaybookController {

    /** A playbook is a page or two of text. */
    private static final int LONGEST = 100_000;

    private final Playbooks playbooks;
    private final Clock clock;
    private final Pages pages;

    PlaybookController(Playbooks playbooks, Clock clock, Pages pages) {
        this.playbooks = playbooks;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/playbooks")
    View playbooks(Frame frame) {
        List<Drawing> drawings = playbooks.all().stream().map(this::drawing).toList();
        return pages.page("playbooks/playbooks", Map.of("frame", frame, "drawings", drawings));
    }

    @GetMapping("/playbooks/{reference}/file")
    ResponseEntity<byte[]> file(@PathVariable String reference) {
        String yaml = playbooks.yaml(reference).orElseThrow(NotThere.no("playbook", reference));
        return Download.of(reference + ".yaml", "application/yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** What a file would become; faults stand at their lines. */
    @PostMapping("/playbooks")
    @May(Act.MANAGE_PLAYBOOKS)
    View preview(
            Frame frame,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text)
            throws IOException {
        String yaml = text.isBlank() && file != null ? new String(file.getBytes(), StandardCharsets.UTF_8) : text;
        return draft(frame, yaml.length() > LONGEST ? yaml.substring(0, LONGEST) : yaml);
    }

    @PostMapping("/playbooks/adoption")
    @May(Act.MANAGE_PLAYBOOKS)
    View adopt(Frame frame, @RequestParam String text) {
        Reading reading =
                playbooks.adopt(frame.t("playbooks.file"), text, frame.acting().who(), clock.instant());
        return switch (reading) {
            case Reading.Read read ->
                Redirects.to("/playbooks#" + read.playbook().name());
            case Reading.Faulty faulty -> draft(frame, text);
        };
    }

    private View draft(Frame frame, String yaml) {
        Reading reading = playbooks.read(frame.t("playbooks.file"), yaml);
        Draft draft = switch (reading) {
            case Reading.Read read -> Draft.of(new Drawing(read.playbook(), yaml), yaml);
            case Reading.Faulty faulty -> Draft.of(faulty.faults(), yaml);
        };
        return pages.page(
                draft.faults().isEmpty() ? 200 : 422, "playbooks/draft", Map.of("frame", frame, "draft", draft));
    }

    private Drawing drawing(Playbook playbook) {
        return new Drawing(playbook, playbooks.yaml(playbook.reference()).orElse(""));
    }
}
