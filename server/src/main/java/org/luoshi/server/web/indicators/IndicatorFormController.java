package org.luoshi.server.web.indicators;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.measure.catalogue.Cataloguing;
import org.luoshi.server.measure.catalogue.Written;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Redirects;
import org.luoshi.server.web.matter.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Indicators set up one at a time; what is wrong stands beside its field, and what was typed stays. */
@Controller
@May(Act.MANAGE_INDICATORS)
class IndicatorFormController {

    private final Cataloguing cataloguing;
    private final IndicatorForms forms;
    private final IndicatorPages pages;

    IndicatorFormController(Cataloguing cataloguing, IndicatorForms forms, IndicatorPages pages) {
        this.cataloguing = cataloguing;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping("/indicators/new")
    View begin(Frame frame) {
        return forms.page(frame, 200, Optional.empty(), forms.fresh(), List.of(), "");
    }

    @PostMapping("/indicators")
    View define(Frame frame, Typed typed) {
        Written written = IndicatorForms.written(typed);
        return answer(frame, Optional.empty(), written, cataloguing.define(written, frame.acting()));
    }

    @GetMapping("/indicators/{code}/edit")
    View edit(Frame frame, @PathVariable String code) {
        Series series = pages.find(frame, code);
        return forms.page(frame, 200, Optional.of(series), forms.written(series), List.of(), "");
    }

    @PostMapping("/indicators/{code}/definition")
    View change(Frame frame, @PathVariable String code, @RequestParam int seen, Typed typed) {
        Series series = pages.find(frame, code);
        Written written = IndicatorForms.written(typed);
        return answer(
                frame, Optional.of(series), written, cataloguing.change(series.code(), seen, written, frame.acting()));
    }

    private View answer(Frame frame, Optional<Series> series, Written written, Cataloguing.Outcome outcome) {
        return switch (outcome) {
            case Cataloguing.Outcome.Done done -> Redirects.to("/indicators/" + done.code());
            case Cataloguing.Outcome.Faulty faulty ->
                forms.page(
                        frame,
                        422,
                        series,
                        written,
                        faulty.wrong(),
                        frame.n("indicators.form.faults", faulty.wrong().size()));
            case Cataloguing.Outcome.Conflict quicker ->
                forms.page(frame, 409, series, written, List.of(), frame.t("indicators.conflict"));
            case Cataloguing.Outcome.NotThere nothing ->
                throw NotThere.no("indicator", written).get();
        };
    }
}
