package org.luoshi.server.web.units;

import java.util.Optional;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The organisation to look at. */
@Controller
@May(Act.SEE_UNITS)
class UnitController {

    private final UnitPages pages;

    UnitController(UnitPages pages) {
        this.pages = pages;
    }

    @GetMapping("/units")
    View units(Frame frame, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String kind) {
        return pages.list(frame, q, kind, Optional.empty());
    }

    @GetMapping("/units/{code}")
    View unit(Frame frame, @PathVariable String code) {
        return pages.unit(frame, code, Optional.empty());
    }

    @GetMapping("/posts/{code}")
    View post(Frame frame, @PathVariable String code) {
        return pages.post(frame, code, Optional.empty());
    }
}
