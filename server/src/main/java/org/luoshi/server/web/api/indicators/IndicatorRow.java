package org.luoshi.server.web.api.indicators;

import java.math.BigDecimal;
import java.util.Optional;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.measure.pace.Standing;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.measure.series.Direction;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.series.Nature;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.shared.UnitCode;

/**
 * An indicator in a list, with its last figure.
 *
 * @param period of the last figure: {@code 2026-03}, {@code 2026Q1}, {@code 2026}
 * @param reached by then since the year began, where figures add up
 * @param expected by its pace
 * @param behind percentage points behind the pace; below 0 ahead of it
 * @param yoy against a year earlier: per cent, points where figures are shares
 * @param needed in each period that is left
 * @param retired followed no more: no light, nothing is asked for
 */
record IndicatorRow(
        IndicatorCode code,
        int version,
        String name,
        String group,
        String unit,
        Direction direction,
        Nature nature,
        Period.Every every,
        UnitCode owner,
        Optional<IndicatorCode> parent,
        Optional<String> period,
        Optional<BigDecimal> reached,
        Optional<BigDecimal> target,
        Optional<BigDecimal> expected,
        Optional<BigDecimal> behind,
        Optional<BigDecimal> yoy,
        Optional<BigDecimal> needed,
        Colour light,
        boolean retired) {

    static IndicatorRow of(Series series) {
        Indicator it = series.indicator();
        Optional<Standing> standing = Standing.of(series);
        Optional<Period> last = series.last().map(Actual::period);
        return new IndicatorRow(
                it.code(),
                series.version(),
                it.name(),
                it.group(),
                it.unit(),
                it.direction(),
                it.nature(),
                it.every(),
                it.owner(),
                it.parent(),
                last.map(Period::toString),
                last.flatMap(series::reached),
                standing.map(Standing::target),
                standing.map(Standing::expected),
                standing.map(Standing::behind),
                last.flatMap(series::overYear),
                standing.flatMap(Standing::needed),
                standing.map(Standing::colour).orElse(Colour.NONE),
                series.isRetired());
    }
}
