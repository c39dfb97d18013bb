package org.luoshi.server.web.workdays;

import java.time.Clock;
import java.util.Map;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Spoken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A year of working days. */
@Controller
@May(Act.SEE_PLAYBOOKS)
class WorkdayController {

    private final WorkCalendar calendar;
    private final Clock clock;
    private final Pages pages;

    WorkdayController(WorkCalendar calendar, Clock clock, Pages pages) {
        this.calendar = calendar;
        this.clock = clock;
        this.pages = pages;
    }

    /** A year that is out of reach is answered with this one: an address may be typed by hand. */
    @GetMapping("/workdays")
    View year(Frame frame, @RequestParam(defaultValue = "") String year) {
        int now = Spoken.day(clock.instant()).getYear();
        int asked = year.matches("\\d{4}") ? Integer.parseInt(year) : now;
        WorkYear page = new WorkYear(
                calendar, asked < WorkYear.FIRST || asked > now + 1 ? now : asked, Spoken.day(clock.instant()));
        return pages.page("workdays/workdays", Map.of("frame", frame, "page", page));
    }
}
