package org.luoshi.server.web.desk;

import java.util.Map;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The desk of who is logged in. */
@Controller
@May(Act.SEE_MATTERS)
class DeskController {

    private final DeskReader reader;
    private final Pages pages;

    DeskController(DeskReader reader, Pages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    @GetMapping("/desk")
    View desk(Frame frame, @RequestParam Map<String, String> parameters) {
        return pages.page("desk/desk", Map.of("frame", frame, "desk", reader.read(frame, parameters)));
    }
}
