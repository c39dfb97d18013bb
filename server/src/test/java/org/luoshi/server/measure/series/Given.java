package org.luoshi.server.measure.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.UnitCode;

/** Indicators with figures, for tests. */
public final class Given {

    private static final Instant AT = Instant.parse("2026-02-28T01:30:00Z");

    private static final LocalDate SINCE = LocalDate.of(2026, 2, 28);

    private Given() {}

    public static Indicator indicator(String code, String unit, Nature nature, Period.Every every) {
        return new Indicator(
                new IndicatorCode(code),
                code,
                "综合",
                unit,
                Direction.UP,
                nature,
                every,
                "统计月报",
                new UnitCode("tjj"),
                Optional.empty(),
                Optional.empty(),
                PaceRule.STRAIGHT);
    }

    public static Indicator down(Indicator it) {
        return new Indicator(
                it.code(),
                it.name(),
                it.group(),
                it.unit(),
                Direction.DOWN,
                it.nature(),
                it.every(),
                it.source(),
                it.owner(),
                it.parent(),
                it.weight(),
                it.pace());
    }

    public static Indicator sourced(Indicator it, String source) {
        return new Indicator(
                it.code(),
                it.name(),
                it.group(),
                it.unit(),
                it.direction(),
                it.nature(),
                it.every(),
                source,
                it.owner(),
                it.parent(),
                it.weight(),
                it.pace());
    }

    public static Indicator part(Indicator whole, String unit) {
        return new Indicator(
                new IndicatorCode(whole.code() + "." + unit),
                whole.name(),
                whole.group(),
                whole.unit(),
                whole.direction(),
                whole.nature(),
                whole.every(),
                whole.source(),
                new UnitCode(unit),
                Optional.of(whole.code()),
                Optional.empty(),
                whole.pace());
    }

    /** @param values from that period on, without gaps */
    public static Series series(Indicator indicator, String first, double... values) {
        Period from = Period.of(first);
        List<Actual> actuals = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            actuals.add(actual(from.plus(i), values[i]));
        }
        return new Series(indicator, 1, List.of(), actuals, List.of(), SINCE, Optional.empty());
    }

    public static Actual actual(Period period, double... revisions) {
        List<Actual.Revision> all = new ArrayList<>();
        Arrays.stream(revisions)
                .forEach(value -> all.add(new Actual.Revision(
                        all.size() + 1, BigDecimal.valueOf(value), "", Optional.empty(), "戴听澜", AT, 1)));
        return new Actual(period, all);
    }

    public static Series aimed(Series series, int year, String value) {
        List<Target> targets = new ArrayList<>(series.targets());
        targets.add(new Target(year, new BigDecimal(value), Optional.empty(), "", "穆守真", AT, 1));
        return new Series(
                series.indicator(),
                series.version(),
                targets,
                series.actuals(),
                series.breakdowns(),
                series.since(),
                series.retirement());
    }
}
