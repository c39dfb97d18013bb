package org.luoshi.server.web.indicators;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.measure.Command;
import org.luoshi.server.measure.Measuring;
import org.luoshi.server.measure.Result;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Redirects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** An indicator that is followed no more, and one that is followed again. */
@Controller
@RequestMapping("/indicators/{code}")
@May(Act.MANAGE_INDICATORS)
class RetirementController {

    private final Measuring measuring;
    private final IndicatorPages pages;

    RetirementController(Measuring measuring, IndicatorPages pages) {
        this.measuring = measuring;
        this.pages = pages;
    }

    /** @param promised that a matter promised its target is known */
    @PostMapping("/retirement")
    View retire(
            Frame frame,
            @PathVariable String code,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String promised) {
        return act(frame, code, seen, why, new Command.Retire(why, promised.equals("yes")));
    }

    @PostMapping("/resumption")
    View resume(
            Frame frame,
            @PathVariable String code,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String why) {
        return act(frame, code, seen, why, new Command.Resume(why));
    }

    private View act(Frame frame, String code, int seen, String why, Command command) {
        Series series = pages.find(frame, code);
        IndicatorPage.Typed typed = IndicatorPage.Typed.reason(series, why);
        return switch (measuring.act(series.code(), seen, command, frame.acting())) {
            case Result.Done done -> Redirects.to("/indicators/" + series.code());
            case Result.Refused no ->
                pages.page(
                        frame,
                        series,
                        422,
                        Optional.of(typed),
                        List.of(frame.t(
                                "refused." + no.why().code(), no.why().values().toArray())));
            case Result.Conflict quicker ->
                pages.page(
                        frame,
                        pages.find(frame, code),
                        409,
                        Optional.of(typed),
                        List.of(frame.t("indicators.conflict")));
            case Result.NotThere nothing ->
                throw NotThere.no("indicator", series.code()).get();
        };
    }
}
