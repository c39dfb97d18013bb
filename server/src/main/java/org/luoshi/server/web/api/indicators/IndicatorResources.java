package org.luoshi.server.web.api.indicators;

import java.util.Optional;
import org.luoshi.server.measure.Indicators;
import org.luoshi.server.measure.Measuring;
import org.luoshi.server.measure.Result;
import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.api.Listing;
import org.luoshi.server.web.api.Problem;
import org.luoshi.server.web.api.Query;
import org.luoshi.server.web.api.Seen;
import org.luoshi.server.web.api.Takes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Indicators that the person may see, and figures of those that are their unit's. */
@RestController
@May(Act.SEE_INDICATORS)
class IndicatorResources {

    private final Indicators indicators;
    private final Measuring measuring;

    IndicatorResources(Indicators indicators, Measuring measuring) {
        this.indicators = indicators;
        this.measuring = measuring;
    }

    /** All at once: as many as an office follows. Those that are followed no more only where they are asked for. */
    @GetMapping("/api/v1/indicators")
    Listing<IndicatorRow> indicators(Frame frame, @Takes({"group", "unit", "parent", "retired"}) Query query) {
        Optional<String> group = query.text("group");
        Optional<String> unit = query.text("unit");
        Optional<IndicatorCode> parent = query.get("parent", IndicatorCode::new);
        boolean retired = query.flag("retired").orElse(false);
        return Listing.all(
                indicators.all(frame.acting().scope()).stream()
                        .filter(it -> group.isEmpty()
                                || group.get().equals(it.indicator().group()))
                        .filter(it -> unit.isEmpty()
                                || unit.get().equals(it.indicator().owner().value()))
                        .filter(it -> it.isRetired() == retired)
                        .filter(it ->
                                parent.isEmpty() || parent.equals(it.indicator().parent()))
                        .toList(),
                IndicatorRow::of);
    }

    @GetMapping("/api/v1/indicators/{code}")
    IndicatorForm indicator(Frame frame, @PathVariable String code) {
        return IndicatorForm.of(find(frame, code));
    }

    @PostMapping("/api/v1/indicators/{code}/figures")
    @May(Act.ENTER_FIGURES)
    IndicatorForm figures(Frame frame, @PathVariable String code, Seen seen, @RequestBody FiguresForm body) {
        Series series = find(frame, code);
        return switch (measuring.act(series.code(), seen.version(), body.command(series.indicator()), frame.acting())) {
            case Result.Done done -> IndicatorForm.of(done.series());
            case Result.Refused no ->
                throw Problem.refused(no.why().code(), no.why().values());
            case Result.Conflict quicker -> throw seen.moved(find(frame, code).version());
            case Result.NotThere nothing -> throw Problem.notThere();
        };
    }

    private Series find(Frame frame, String code) {
        return Optional.of(code)
                .filter(IndicatorCode::isCode)
                .map(IndicatorCode::new)
                .flatMap(it -> indicators.find(it, frame.acting().scope()))
                .orElseThrow(Problem::notThere);
    }
}
