package org.luoshi.server.web.settings;

import java.util.Map;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Read only: what is configured by file is changed in the file, what is on the ledger on pages of its own. */
@Controller
@May(Act.MANAGE_SETTINGS)
class SettingsController {

    private final SettingsReader reader;
    private final Pages pages;

    SettingsController(SettingsReader reader, Pages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    @GetMapping("/settings")
    View settings(Frame frame) {
        return pages.page("settings/settings", Map.of("frame", frame, "page", reader.read(frame)));
    }
}
