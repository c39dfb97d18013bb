package org.luoshi.server.web.leads;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.pipeline.Contracting;
import org.luoshi.server.pipeline.Leads;
import org.luoshi.server.pipeline.Led;
import org.luoshi.server.pipeline.Prospecting;
import org.luoshi.server.pipeline.Signing;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.BadRequest;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Redirects;
import org.luoshi.server.web.Spoken;
import org.luoshi.server.web.matter.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** What a unit says of its lead; each form stands on a page of its own, so that it works without a script. */
@Controller
@RequestMapping("/leads/{id}")
@May(Act.ENTER_LEADS)
class LeadDeeds {

    private final Leads leads;
    private final LeadsReader reader;
    private final Prospecting prospecting;
    private final Contracting contracting;
    private final Units units;
    private final Clock clock;
    private final Pages pages;

    LeadDeeds(
            Leads leads,
            LeadsReader reader,
            Prospecting prospecting,
            Contracting contracting,
            Units units,
            Clock clock,
            Pages pages) {
        this.leads = leads;
        this.reader = reader;
        this.prospecting = prospecting;
        this.contracting = contracting;
        this.units = units;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/edit")
    View edit(Frame frame, @PathVariable MatterId id) {
        return page(frame, id, 200, Typed.NOTHING, "");
    }

    @PostMapping("/description")
    View describe(Frame frame, @PathVariable MatterId id, Typed typed) {
        return act(
                frame,
                id,
                typed,
                now -> prospecting.describe(
                        id, TypedLead.facts(typed), Optional.of(typed.get("reason")), frame.acting(), now));
    }

    @PostMapping("/promised-money")
    View promise(Frame frame, @PathVariable MatterId id, Typed typed) {
        return act(frame, id, typed, now -> prospecting.promiseMoney(id, TypedLead.months(typed), frame.acting(), now));
    }

    @PostMapping("/arrived-money")
    View arrive(Frame frame, @PathVariable MatterId id, Typed typed) {
        return act(
                frame,
                id,
                typed,
                now -> prospecting.arrive(
                        id, TypedLead.month(typed.get("month")), TypedLead.arrived(typed), frame.acting(), now));
    }

    @PostMapping("/contract")
    View contract(
            Frame frame, @PathVariable MatterId id, Typed typed, @RequestParam(required = false) MultipartFile file)
            throws IOException {
        boolean none = file == null || file.isEmpty();
        String name = none
                ? ""
                : Objects.requireNonNullElse(file.getOriginalFilename(), "").strip();
        byte[] bytes = none ? new byte[0] : file.getBytes();
        return act(
                frame,
                id,
                typed,
                now -> contracting.contract(
                        id,
                        new Signing(
                                name,
                                bytes,
                                typed.day("signed").orElseGet(() -> Spoken.day(now)),
                                TypedLead.promises(typed)),
                        frame.acting(),
                        now));
    }

    @PostMapping("/removal")
    View drop(Frame frame, @PathVariable MatterId id, Typed typed) {
        return act(frame, id, typed, now -> prospecting.drop(id, typed.get("reason"), frame.acting(), now));
    }

    private View act(Frame frame, MatterId id, Typed typed, Function<Instant, Led> deed) {
        try {
            Led led = deed.apply(clock.instant());
            return led instanceof Led.Done
                    ? Redirects.to("/matters/" + id)
                    : page(frame, id, 422, typed, LeadTold.sentence(frame, new Names(units.organisation()), led));
        } catch (BadRequest | TypedLead.WrongCode unclear) {
            return page(frame, id, 422, typed, LeadTold.sentence(frame, unclear));
        }
    }

    private View page(Frame frame, MatterId id, int status, Typed typed, String sentence) {
        LeadRow row = leads.find(id, frame.acting().scope())
                .map(it -> reader.row(frame, it, clock.instant()))
                .orElseThrow(NotThere.no("lead", id));
        EditPage page = new EditPage(
                frame,
                row,
                typed,
                sentence,
                new Names(units.organisation()),
                contracting.isSigned(row.prospect()),
                Prospecting.mayWork(row.prospect().matter(), frame.acting()));
        return pages.page(status, "leads/edit", Map.of("page", page));
    }
}
