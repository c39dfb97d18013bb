package org.luoshi.server.web.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.luoshi.server.matter.sheet.Preview;
import org.luoshi.server.matter.sheet.Returns;
import org.luoshi.server.shared.sheet.NotABook;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Redirects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The way of an edited spreadsheet: uploaded, previewed, confirmed. Only the last step stores anything. */
@Controller
@May(Act.ACT_ON_MATTERS)
class SheetController {

    private final Returns returns;
    private final Pages pages;

    SheetController(Returns returns, Pages pages) {
        this.returns = returns;
        this.pages = pages;
    }

    @GetMapping("/matters/sheet")
    View choose(Frame frame) {
        return pages.page("sheet/choose", Map.of("frame", frame, "fault", ""));
    }

    @PostMapping("/matters/sheet")
    View bring(Frame frame, @RequestParam MultipartFile file) throws IOException {
        try {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            Preview preview = returns.read(name, file.getBytes(), frame.acting());
            return Redirects.to("/matters/sheet/" + preview.id());
        } catch (NotABook e) {
            return pages.page(422, "sheet/choose", Map.of("frame", frame, "fault", Told.sentence(frame, e.fault())));
        }
    }

    @GetMapping("/matters/sheet/{id}")
    View preview(Frame frame, @PathVariable UUID id) {
        return pages.page("sheet/preview", Map.of("frame", frame, "preview", mine(frame, id)));
    }

    @PostMapping("/matters/sheet/{id}/confirmation")
    View confirm(Frame frame, @PathVariable UUID id, @RequestParam(defaultValue = "") Set<String> mine) {
        List<Returns.Answer> answers = returns.confirm(mine(frame, id), mine, frame.acting());
        return pages.page("sheet/answers", Map.of("frame", frame, "answers", answers));
    }

    private Preview mine(Frame frame, UUID id) {
        return returns.find(id, frame.acting().who()).orElseThrow(NotThere.no("preview", id));
    }
}
