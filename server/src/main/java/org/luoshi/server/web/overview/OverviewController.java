package org.luoshi.server.web.overview;

import java.util.Map;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Role;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Redirects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The first page: an overview for those who look after others' matters, the desk for those who carry them. */
@Controller
@May(Act.SEE_OVERVIEW)
class OverviewController {

    private final Survey survey;
    private final Pages pages;

    OverviewController(Survey survey, Pages pages) {
        this.survey = survey;
        this.pages = pages;
    }

    /** Where everybody begins: administrators have no overview. */
    @GetMapping("/")
    @May(Act.OWN_ACCOUNT)
    View first(Frame frame) {
        if (!frame.may(Act.SEE_OVERVIEW)) {
            return Redirects.to(frame.home());
        }
        Role role = frame.acting().role();
        return role == Role.CLERK || role == Role.UNIT_HEAD ? Redirects.to("/desk") : overview(frame);
    }

    @GetMapping("/overview")
    View overview(Frame frame) {
        return pages.page("overview/overview", Map.of("frame", frame, "overview", survey.now(frame)));
    }
}
