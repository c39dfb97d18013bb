package org.luoshi.server.web.leads;

import java.time.Clock;
import java.util.Map;
import org.luoshi.server.pipeline.Led;
import org.luoshi.server.pipeline.Registering;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.BadRequest;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Redirects;
import org.luoshi.server.web.matter.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A new lead. What the address names is filled in: a gap of a chain, the product that is missing, and why. */
@Controller
@May(Act.ENTER_LEADS)
class NewLeadController {

    private final Registering registering;
    private final Units units;
    private final Clock clock;
    private final Pages pages;

    NewLeadController(Registering registering, Units units, Clock clock, Pages pages) {
        this.registering = registering;
        this.units = units;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/leads/new")
    View form(Frame frame, Typed typed) {
        return page(frame, 200, typed, "", false);
    }

    @PostMapping("/leads")
    View register(Frame frame, Typed typed) {
        try {
            Led led = registering.register(TypedLead.wish(typed), frame.acting(), clock.instant());
            return led instanceof Led.Done done
                    ? Redirects.to("/matters/" + done.lead())
                    : page(
                            frame,
                            422,
                            typed,
                            LeadTold.sentence(frame, new Names(units.organisation()), led),
                            led instanceof Led.Doubtful);
        } catch (BadRequest | TypedLead.WrongCode unclear) {
            return page(frame, 422, typed, LeadTold.sentence(frame, unclear), false);
        }
    }

    private View page(Frame frame, int status, Typed typed, String sentence, boolean doubtful) {
        String own = frame.acting().role() == Role.SUPERVISOR
                ? ""
                : frame.acting().who().unit().map(UnitCode::value).orElse("");
        NewLeadPage page = new NewLeadPage(frame, typed, sentence, new Names(units.organisation()), own, doubtful);
        return pages.page(status, "leads/new", Map.of("page", page));
    }
}
