package org.luoshi.server.web.indicators;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.measure.Indicators;
import org.luoshi.server.measure.Measuring;
import org.luoshi.server.measure.breakdown.Rounding;
import org.luoshi.server.measure.forecast.Outlook;
import org.luoshi.server.measure.quantity.MeasuringUnits;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.series.Origin;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.measure.series.Target;
import org.luoshi.server.measure.warning.Warnings;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Phrases;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Puts an indicator's page together. */
@Component
class IndicatorPages {

    private static final int MOST_SOURCES = 12;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Indicators indicators;
    private final Matters matters;
    private final Units units;
    private final Wants wants;
    private final Clock clock;
    private final Pages pages;

    IndicatorPages(Indicators indicators, Matters matters, Units units, Wants wants, Clock clock, Pages pages) {
        this.indicators = indicators;
        this.matters = matters;
        this.units = units;
        this.wants = wants;
        this.clock = clock;
        this.pages = pages;
    }

    Series find(Frame frame, String code) {
        return Optional.of(code)
                .filter(IndicatorCode::isCode)
                .map(IndicatorCode::new)
                .flatMap(it -> indicators.find(it, frame.acting().scope()))
                .orElseThrow(NotThere.no("indicator", code));
    }

    View page(Frame frame, Series series, int status, Optional<IndicatorPage.Typed> typed, List<String> said) {
        return pages.page(
                status,
                "indicators/indicator",
                Map.of("frame", frame, "page", page(frame, series, typed.orElseGet(() -> next(frame, series)), said)));
    }

    /** The period that is asked for; else the one that comes next. */
    private IndicatorPage.Typed next(Frame frame, Series series) {
        return IndicatorPage.Typed.of(wants.of(frame, series)
                .map(it -> it.first().period().toString())
                .orElseGet(() -> IndicatorPage.next(series)));
    }

    /** Parts that are followed, as far as they may be seen. */
    List<Series> living(Frame frame, Series whole) {
        return indicators.parts(whole.code(), frame.acting().scope()).stream()
                .filter(it -> !it.isRetired())
                .toList();
    }

    private IndicatorPage page(Frame frame, Series series, IndicatorPage.Typed typed, List<String> said) {
        Scope scope = frame.acting().scope();
        Names names = new Names(units.organisation());
        Optional<Outlook> outlook = Outlook.of(series);
        List<Series> parts = living(frame, series);
        Optional<Period> last = series.last().map(Actual::period);
        return new IndicatorPage(
                frame,
                series,
                names,
                series.indicator().parent().flatMap(it -> indicators.find(it, scope)),
                Facts.of(frame, series, outlook, names, id -> matters.find(id, scope)),
                SeriesChart.of(frame, series, outlook),
                warnings(frame, series),
                last.map(it -> rows(frame, series, parts, it, names)).orElse(List.of()),
                last.flatMap(it -> PartRow.combined(parts, it)),
                frame.may(Act.MANAGE_INDICATORS) ? sources(series.indicator(), scope) : List.of(),
                Measuring.mayEnter(series.indicator(), frame.acting()) && !series.isRetired(),
                frame.may(Act.MANAGE_INDICATORS),
                typed,
                wants.of(frame, series),
                frame.may(Act.MANAGE_INDICATORS) ? promises(series, scope) : List.of(),
                said);
    }

    private List<String> warnings(Frame frame, Series series) {
        return series.isRetired()
                ? List.of()
                : Warnings.of(
                                series,
                                indicators.parts(series.code(), frame.acting().scope()))
                        .stream()
                        .map(it -> Words.warning(frame, it))
                        .toList();
    }

    private List<IndicatorPage.Promise> promises(Series series, Scope scope) {
        int year = LocalDate.ofInstant(clock.instant(), CHINA).getYear();
        List<IndicatorPage.Promise> promises = new ArrayList<>();
        for (Target target : series.promised(year)) {
            Optional<Matter> matter = target.origin().flatMap(Origin::matter).flatMap(it -> matters.find(it, scope));
            promises.add(new IndicatorPage.Promise(
                    target.year(),
                    matter.map(Matter::title).orElse(""),
                    matter.map(it -> "/matters/" + it.id()).orElse("")));
        }
        return promises;
    }

    private static List<PartRow> rows(Frame frame, Series whole, List<Series> parts, Period period, Names names) {
        if (parts.isEmpty()) {
            return List.of();
        }
        List<IndicatorRow> rows =
                parts.stream().map(it -> IndicatorRow.of(frame, it, names)).toList();
        BigDecimal target = whole.target(period.year()).map(Target::value).orElse(BigDecimal.ZERO);
        return PartRow.of(frame, rows, period, suggested(whole, target, parts, period));
    }

    /** By last year's shares, rounded so that they add up. */
    private static List<BigDecimal> suggested(Series whole, BigDecimal target, List<Series> parts, Period period) {
        if (!whole.indicator().nature().adds()) {
            return parts.stream().map(it -> target).toList();
        }
        Period end = Period.end(period.every(), period.year() - 1);
        List<BigDecimal> weights = parts.stream()
                .map(it -> it.reached(end).orElse(BigDecimal.ZERO).max(BigDecimal.ZERO))
                .toList();
        int places = Math.max(whole.indicator().measuredIn().places(), Math.max(0, target.scale()));
        return Rounding.split(target, weights, places);
    }

    /** Measures whose metric has the indicator's name in it, or the other way round, in a unit that becomes its own. */
    private List<IndicatorPage.TargetSource> sources(Indicator indicator, Scope scope) {
        List<IndicatorPage.TargetSource> sources = new ArrayList<>();
        for (Matter matter : matters.find(
                        MatterFilter.all().withText(indicator.name()).withHasMeasure(Optional.of(true)), scope)
                .rows()) {
            for (int i = 0; i < matter.measures().size() && sources.size() < MOST_SOURCES; i++) {
                var measure = matter.measures().get(i);
                boolean fits = MeasuringUnits.find(measure.unit())
                        .flatMap(it -> it.to(indicator.measuredIn(), measure.value()))
                        .isPresent();
                if (fits) {
                    sources.add(new IndicatorPage.TargetSource(
                            matter.id() + "." + i, matter.title(), measure.metric() + " " + Phrases.figure(measure)));
                }
            }
        }
        return sources;
    }
}
