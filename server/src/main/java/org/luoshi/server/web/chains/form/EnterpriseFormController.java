package org.luoshi.server.web.chains.form;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luoshi.server.chain.Chains;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.EnterpriseFilter;
import org.luoshi.server.chain.Enterprises;
import org.luoshi.server.chain.sheet.EnterpriseFields;
import org.luoshi.server.chain.sheet.EnterprisesByHand;
import org.luoshi.server.chain.sheet.Filled;
import org.luoshi.server.chain.sheet.Kept;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.Redirects;
import org.luoshi.server.web.Spoken;
import org.luoshi.server.web.chains.form.Choices.Option;
import org.luoshi.server.web.chains.form.EnterpriseFormPage.Part;
import org.luoshi.server.web.matter.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** An enterprise by form: registered, and mended part by part. */
@Controller
@May(Act.ENTER_ENTERPRISES)
class EnterpriseFormController {

    /** Years before this one that can be filled in though nothing is known of them. */
    private static final int BACK = 2;

    private static final int MOST_SUPPLIERS = 500;

    private final EnterprisesByHand hand;
    private final Enterprises enterprises;
    private final Chains chains;
    private final Units units;
    private final Since since;
    private final Pages pages;
    private final Clock clock;

    EnterpriseFormController(
            EnterprisesByHand hand,
            Enterprises enterprises,
            Chains chains,
            Units units,
            Since since,
            Pages pages,
            Clock clock) {
        this.hand = hand;
        this.enterprises = enterprises;
        this.chains = chains;
        this.units = units;
        this.since = since;
        this.pages = pages;
        this.clock = clock;
    }

    /** What the address names is filled in. */
    @GetMapping("/enterprises/new")
    View blank(Frame frame, Typed typed) {
        return page(frame, 200, Optional.empty(), Part.PROFILE, Entered.fresh(frame, Entered.filled(typed)), "");
    }

    @PostMapping("/enterprises")
    View register(Frame frame, Typed typed) {
        Filled form = Entered.filled(typed);
        return answer(frame, Optional.empty(), Part.PROFILE, form, hand.register(form, frame.acting()));
    }

    @GetMapping("/enterprises/{code}/edit")
    View edit(
            Frame frame,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String year) {
        Enterprise it = require(frame, code);
        Part shown = Phrases.constant(Part.values(), part).orElse(Part.PROFILE);
        int number = year.matches("\\d{4}") ? Integer.parseInt(year) : years(it).getFirst();
        return page(frame, 200, Optional.of(it), shown, Entered.fresh(frame, known(it, shown, number)), "");
    }

    @PostMapping("/enterprises/{code}/profile")
    View profile(Frame frame, @PathVariable String code, Typed typed) {
        Enterprise it = require(frame, code);
        Map<String, String> texts = new HashMap<>(Entered.filled(typed).texts());
        texts.put("code", it.code().value());
        Filled form = new Filled(texts);
        Kept kept = hand.profile(it.code(), seen(typed), form, frame.acting());
        return answer(frame, Optional.of(it), Part.PROFILE, form, kept);
    }

    @PostMapping("/enterprises/{code}/year")
    View year(Frame frame, @PathVariable String code, Typed typed) {
        Enterprise it = require(frame, code);
        Filled form = Entered.filled(typed);
        return answer(frame, Optional.of(it), Part.YEAR, form, hand.year(it.code(), seen(typed), form, frame.acting()));
    }

    @PostMapping("/enterprises/{code}/purchases")
    View purchases(Frame frame, @PathVariable String code, Typed typed) {
        Enterprise it = require(frame, code);
        Filled form = Entered.filled(typed);
        Kept kept = hand.purchases(it.code(), seen(typed), form, frame.acting());
        return answer(frame, Optional.of(it), Part.PURCHASES, form, kept);
    }

    private View answer(Frame frame, Optional<Enterprise> it, Part part, Filled form, Kept kept) {
        return switch (kept) {
            case Kept.Done done ->
                Redirects.to("/enterprises/%s?done=%s".formatted(done.code(), done.events() > 0 ? "kept" : "same"));
            case Kept.Wrong wrong ->
                page(frame, 422, it, part, Entered.wrong(frame, form, wrong.all()), frame.t("form.wrong"));
            case Kept.Moved moved ->
                moved(frame, require(frame, it.orElseThrow().code().value()), part, form);
            case Kept.NotThere nothing -> throw NotThere.no("enterprise", "").get();
        };
    }

    private View moved(Frame frame, Enterprise now, Part part, Filled form) {
        int year = form.get("year").matches("\\d{4}") ? Integer.parseInt(form.get("year")) : 0;
        Entered entered = new Entered(frame, form, Map.of(), Optional.of(known(now, part, year)));
        String said = since.told(frame, Enterprises.stream(now.code()));
        return page(frame, 409, Optional.of(now), part, entered, said);
    }

    private static Filled known(Enterprise it, Part part, int year) {
        return switch (part) {
            case PROFILE -> EnterpriseFields.profile(it);
            case YEAR -> EnterpriseFields.year(it, year);
            case PURCHASES -> EnterpriseFields.purchases(it);
        };
    }

    private View page(Frame frame, int status, Optional<Enterprise> it, Part part, Entered form, String said) {
        EnterpriseFormPage page = new EnterpriseFormPage(
                frame,
                it,
                part,
                form,
                said,
                it.map(this::years).orElse(List.of()),
                part == Part.PURCHASES ? suppliers(frame) : List.of(),
                chains.all(),
                units.organisation());
        return pages.page(status, "chains/enterprise-form", Map.of("page", page));
    }

    /** Those known, and the last few. */
    private List<Integer> years(Enterprise it) {
        int now = Spoken.day(clock.instant()).getYear();
        return Stream.concat(
                        IntStream.rangeClosed(now - BACK, now).boxed(),
                        it.years().stream().map(Enterprise.Year::year))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Those that make something, as far as the reader may see them. */
    private List<Option> suppliers(Frame frame) {
        return enterprises
                .find(
                        EnterpriseFilter.all().withPage(1, MOST_SUPPLIERS),
                        frame.acting().scope())
                .rows()
                .stream()
                .filter(it -> !it.makes().isEmpty())
                .map(it -> new Option(it.code().value(), it.profile().name()))
                .toList();
    }

    private Enterprise require(Frame frame, String code) {
        return (CreditCode.read(code) instanceof CreditCode.Reading.Right right
                        ? enterprises.find(right.code(), frame.acting().scope())
                        : Optional.<Enterprise>empty())
                .orElseThrow(NotThere.no("enterprise", code));
    }

    static int seen(Typed typed) {
        return typed.get("seen").matches("\\d{1,9}") ? Integer.parseInt(typed.get("seen")) : 0;
    }
}
