package org.luoshi.server.web.api.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.measure.Command;
import org.luoshi.server.measure.quantity.MeasuringUnits;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.web.api.Problem;

/** Figures that a program enters. */
record FiguresForm(List<FigureForm> figures) {

    /**
     * @param period {@code 2026-03}, {@code 2026Q1}, {@code 2026}
     * @param unit the indicator's own where it is left out; another is converted exactly
     * @param why needed where the period has another figure
     */
    record FigureForm(String period, BigDecimal value, Optional<String> unit, Optional<String> why) {}

    Command command(Indicator indicator) {
        return new Command.Enter(figures.stream()
                .map(it -> new Command.Given(
                        Period.read(it.period())
                                .flatMap(period -> period.as(indicator.every()))
                                .orElseThrow(() -> Problem.of(400, "wrong-value", "period", it.period())
                                        .at("period")),
                        value(it, indicator),
                        it.why().orElse(""),
                        Optional.empty()))
                .toList());
    }

    private static BigDecimal value(FigureForm it, Indicator indicator) {
        return it.unit()
                .map(unit -> MeasuringUnits.find(unit)
                        .flatMap(from -> from.to(indicator.measuredIn(), it.value()))
                        .orElseThrow(() ->
                                Problem.of(400, "wrong-value", "unit", unit).at("unit")))
                .orElse(it.value());
    }
}
