package org.luoshi.server.web.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.measure.Command;
import org.luoshi.server.measure.Measuring;
import org.luoshi.server.measure.Refusal;
import org.luoshi.server.measure.Result;
import org.luoshi.server.measure.pace.PaceRules;
import org.luoshi.server.measure.quantity.MeasuringUnit;
import org.luoshi.server.measure.quantity.MeasuringUnits;
import org.luoshi.server.measure.series.Agreed;
import org.luoshi.server.measure.series.Origin;
import org.luoshi.server.measure.series.PaceRule;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.Redirects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One indicator: looked at; its figures, targets, pace and breakdown set. */
@Controller
@RequestMapping("/indicators/{code}")
@May(Act.SEE_INDICATORS)
class IndicatorController {

    private static final Pattern FIGURE = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d{1,9})?");

    private final Measuring measuring;
    private final Matters matters;
    private final IndicatorPages pages;

    IndicatorController(Measuring measuring, Matters matters, IndicatorPages pages) {
        this.measuring = measuring;
        this.matters = matters;
        this.pages = pages;
    }

    /** @param period to enter a figure of: the form has it filled in */
    @GetMapping
    View look(Frame frame, @PathVariable String code, @RequestParam(defaultValue = "") String period) {
        Optional<IndicatorPage.Typed> typed = Period.read(period).map(it -> IndicatorPage.Typed.of(it.toString()));
        return pages.page(frame, pages.find(frame, code), 200, typed, List.of());
    }

    @PostMapping("/figures")
    @May(Act.ENTER_FIGURES)
    View enter(Frame frame, @PathVariable String code, @RequestParam int seen, IndicatorPage.Typed typed) {
        Series series = pages.find(frame, code);
        Optional<Period> period = Period.read(text(typed.period()))
                .flatMap(it -> it.as(series.indicator().every()));
        Optional<BigDecimal> value = figure(typed.value());
        if (period.isEmpty() || value.isEmpty()) {
            String wrong = period.isEmpty()
                    ? frame.t("indicators.wrong.period", text(typed.period()))
                    : frame.t("indicators.wrong.figure", text(typed.value()));
            return pages.page(frame, series, 422, Optional.of(typed), List.of(wrong));
        }
        Command command = new Command.Enter(
                List.of(new Command.Given(period.get(), value.get(), text(typed.why()), Optional.empty())));
        return answer(frame, series, Optional.of(typed), measuring.act(series.code(), seen, command, frame.acting()));
    }

    @PostMapping("/targets")
    @May(Act.MANAGE_INDICATORS)
    View target(
            Frame frame,
            @PathVariable String code,
            @RequestParam int seen,
            @RequestParam int year,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String why) {
        Series series = pages.find(frame, code);
        Optional<Command> command = source.isEmpty()
                ? figure(value).map(it -> new Command.SetTarget(year, it, Optional.empty(), why))
                : measured(frame, series, source, year, why);
        return command.map(it ->
                        answer(frame, series, Optional.empty(), measuring.act(series.code(), seen, it, frame.acting())))
                .orElseGet(() -> pages.page(
                        frame, series, 422, Optional.empty(), List.of(frame.t("indicators.wrong.figure", value))));
    }

    /** A matter's measure in the indicator's unit; the matter keeps the words in the document. */
    private Optional<Command> measured(Frame frame, Series series, String source, int year, String why) {
        int dot = source.lastIndexOf('.');
        Optional<Matter> matter = matters.find(
                MatterId.of(source.substring(0, Math.max(0, dot))),
                frame.acting().scope());
        int number = Integer.parseInt(source.substring(dot + 1));
        MeasuringUnit unit = series.indicator().measuredIn();
        return matter.filter(it -> number >= 0 && number < it.measures().size())
                .flatMap(it -> MeasuringUnits.find(it.measures().get(number).unit())
                        .flatMap(from -> from.to(unit, it.measures().get(number).value()))
                        .map(value ->
                                new Command.SetTarget(year, value, Optional.of(Origin.of(it.id(), number)), why)));
    }

    @PostMapping("/pace")
    @May(Act.MANAGE_INDICATORS)
    View pace(
            Frame frame,
            @PathVariable String code,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") List<String> share) {
        Series series = pages.find(frame, code);
        PaceRule.Kind kind = Phrases.constant(PaceRule.Kind.values(), rule).orElse(PaceRule.Kind.STRAIGHT);
        List<BigDecimal> shares =
                share.stream().flatMap(it -> figure(it).stream()).toList();
        if (kind == PaceRule.Kind.NODES && !PaceRule.areShares(shares)) {
            return pages.page(frame, series, 422, Optional.empty(), List.of(frame.t("indicators.wrong.shares")));
        }
        PaceRule wanted = kind == PaceRule.Kind.NODES ? new PaceRule(kind, shares) : PaceRules.standard(kind);
        return answer(
                frame,
                series,
                Optional.empty(),
                measuring.act(series.code(), seen, new Command.SetPace(wanted), frame.acting()));
    }

    @PostMapping("/breakdown")
    @May(Act.MANAGE_INDICATORS)
    View breakdown(
            Frame frame,
            @PathVariable String code,
            @RequestParam int seen,
            @RequestParam int year,
            @RequestParam(defaultValue = "") List<String> value) {
        Series series = pages.find(frame, code);
        List<Series> known = pages.living(frame, series);
        List<Agreed.Part> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(known.size(), value.size()); i++) {
            Optional<BigDecimal> figure = figure(value.get(i));
            if (figure.isEmpty()) {
                String wrong = frame.t("indicators.wrong.figure", value.get(i));
                return pages.page(frame, series, 422, Optional.empty(), List.of(wrong));
            }
            parts.add(new Agreed.Part(
                    known.get(i).code(), known.get(i).indicator().owner(), figure.get()));
        }
        Command command = new Command.AgreeBreakdown(year, parts);
        return answer(frame, series, Optional.empty(), measuring.act(series.code(), seen, command, frame.acting()));
    }

    private View answer(Frame frame, Series series, Optional<IndicatorPage.Typed> typed, Result result) {
        return switch (result) {
            case Result.Done done -> Redirects.to("/indicators/" + series.code());
            case Result.Refused no -> pages.page(frame, series, 422, typed, List.of(sentence(frame, no.why())));
            case Result.Conflict quicker ->
                pages.page(
                        frame,
                        pages.find(frame, series.code().value()),
                        409,
                        typed,
                        List.of(frame.t("indicators.conflict")));
            case Result.NotThere nothing ->
                throw org.luoshi.server.web.NotThere.no("indicator", series.code())
                        .get();
        };
    }

    private static String sentence(Frame frame, Refusal why) {
        return frame.t("refused." + why.code(), why.values().toArray());
    }

    private static Optional<BigDecimal> figure(String typed) {
        String plain = text(typed).replace(",", "").replace("，", "");
        return FIGURE.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static String text(@org.jspecify.annotations.Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
