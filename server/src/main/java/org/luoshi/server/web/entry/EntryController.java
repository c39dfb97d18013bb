package org.luoshi.server.web.entry;

import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.matter.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A new matter, typed in. */
@Controller
@May(Act.ENTER_MATTERS)
class EntryController {

    private final EntryDesk desk;

    EntryController(EntryDesk desk) {
        this.desk = desk;
    }

    /** A part that the address names is filled in: {@code ?playbook=meeting}. */
    @GetMapping("/matters/new")
    View form(Frame frame, Typed typed) {
        return desk.form(frame, typed);
    }

    /** Who might lead it, for a script, while its title is typed. */
    @GetMapping("/matters/new/lead")
    View lead(Frame frame, Typed typed) {
        return desk.lead(frame, typed);
    }

    @PostMapping("/matters")
    View enter(Frame frame, Typed typed) {
        return desk.enter(frame, typed);
    }
}
