package org.luoshi.server.measure.series;

import java.math.BigDecimal;
import java.util.Optional;
import org.luoshi.server.measure.quantity.MeasuringUnit;
import org.luoshi.server.measure.quantity.MeasuringUnits;
import org.luoshi.server.shared.UnitCode;

/**
 * What is measured (指标).
 *
 * @param group heading of the list that it stands under
 * @param unit one of {@link MeasuringUnits}
 * @param source where the figures come from: 统计局月报
 * @param owner the unit that enters its figures
 * @param parent the whole that it is a part of; one level only
 * @param weight among its parent's parts, for growth rates: the base period's value
 */
public record Indicator(
        IndicatorCode code,
        String name,
        String group,
        String unit,
        Direction direction,
        Nature nature,
        Period.Every every,
        String source,
        UnitCode owner,
        Optional<IndicatorCode> parent,
        Optional<BigDecimal> weight,
        PaceRule pace) {

    public MeasuringUnit measuredIn() {
        return MeasuringUnits.require(unit);
    }

    public Indicator withPace(PaceRule rule) {
        return new Indicator(code, name, group, unit, direction, nature, every, source, owner, parent, weight, rule);
    }
}
