package org.luoshi.server.web.chains.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Chains;
import org.luoshi.server.chain.Registry;
import org.luoshi.server.chain.sheet.ChainFields;
import org.luoshi.server.chain.sheet.ChainsByHand;
import org.luoshi.server.chain.sheet.Filled;
import org.luoshi.server.chain.sheet.Kept;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Forbidden;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Redirects;
import org.luoshi.server.web.matter.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A chain by form: set up by the supervising office, mended by the office or the unit that leads it. */
@Controller
class ChainFormController {

    private final ChainsByHand hand;
    private final Chains chains;
    private final Units units;
    private final Since since;
    private final Pages pages;

    ChainFormController(ChainsByHand hand, Chains chains, Units units, Since since, Pages pages) {
        this.hand = hand;
        this.chains = chains;
        this.units = units;
        this.since = since;
        this.pages = pages;
    }

    @GetMapping("/chains/new")
    @May(Act.MANAGE_CHAINS)
    View blank(Frame frame) {
        return page(frame, 200, Optional.empty(), Entered.fresh(frame, new Filled(Map.of())), "");
    }

    @PostMapping("/chains")
    @May(Act.MANAGE_CHAINS)
    View found(Frame frame, Typed typed) {
        Filled form = Entered.filled(typed);
        return answer(frame, Optional.empty(), form, hand.found(form, frame.acting()));
    }

    @GetMapping("/chains/{code}/edit")
    @May(Act.ENTER_ENTERPRISES)
    View edit(Frame frame, @PathVariable String code) {
        Chain it = require(frame, code);
        return page(frame, 200, Optional.of(it), Entered.fresh(frame, ChainFields.of(it, chains.all())), "");
    }

    @PostMapping("/chains/{code}/edit")
    @May(Act.ENTER_ENTERPRISES)
    View change(Frame frame, @PathVariable String code, Typed typed) {
        Chain it = require(frame, code);
        Map<String, String> texts = new HashMap<>(Entered.filled(typed).texts());
        texts.put("code", it.code());
        Filled form = new Filled(texts);
        Kept kept = hand.chain(code, EnterpriseFormController.seen(typed), form, frame.acting());
        return answer(frame, Optional.of(it), form, kept);
    }

    private View answer(Frame frame, Optional<Chain> it, Filled form, Kept kept) {
        return switch (kept) {
            case Kept.Done done ->
                Redirects.to(
                        it.isEmpty()
                                ? "/chains/%s/edit".formatted(done.code())
                                : "/chains/%s?done=%s".formatted(done.code(), done.events() > 0 ? "kept" : "same"));
            case Kept.Wrong wrong ->
                page(frame, 422, it, Entered.wrong(frame, form, wrong.all()), frame.t("form.wrong"));
            case Kept.Moved moved ->
                moved(frame, require(frame, it.orElseThrow().code()), form);
            case Kept.NotThere nothing -> throw NotThere.no("chain", "").get();
        };
    }

    private View moved(Frame frame, Chain now, Filled form) {
        Entered entered = new Entered(frame, form, Map.of(), Optional.of(ChainFields.of(now, chains.all())));
        return page(frame, 409, Optional.of(now), entered, since.told(frame, Chains.stream(now.code())));
    }

    private View page(Frame frame, int status, Optional<Chain> it, Entered form, String said) {
        ChainFormPage page = new ChainFormPage(frame, it, form, said, units.organisation());
        return pages.page(status, "chains/chain-form", Map.of("page", page));
    }

    /** What a chain consists of is open to all who see chains; who may not change it is told so. */
    private Chain require(Frame frame, String code) {
        Chain it = chains.find(code).orElseThrow(NotThere.no("chain", code));
        if (!Registry.may(it, frame.acting())) {
            throw new Forbidden("change chain " + code);
        }
        return it;
    }
}
