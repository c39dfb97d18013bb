package org.luoshi.server.web.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.measure.pace.Curve;
import org.luoshi.server.measure.pace.Standing;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.PaceRule;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.warning.Warning;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;

/** What these pages say about periods, rules and warnings. */
public final class Words {

    private Words() {}

    public static String period(Frame frame, Period period) {
        return switch (period.every()) {
            case MONTH -> frame.t("indicators.period.month", period.year(), period.part());
            case QUARTER -> frame.t("indicators.period.quarter", period.year(), period.part());
            case YEAR -> frame.t("indicators.period.year", period.year());
        };
    }

    /** Of what adds up, points of the year's target; of a level or a rate, how far it is from where it should be. */
    public static String behind(Frame frame, Standing it) {
        BigDecimal gap = it.curve().adds() ? it.behind().negate() : it.gap();
        BigDecimal shown = gap.setScale(1, RoundingMode.HALF_UP);
        if (shown.signum() == 0) {
            return frame.t("indicators.even");
        }
        String amount = Numbers.tenth(shown.abs());
        if (it.curve().adds()) {
            return shown.signum() < 0 ? frame.t("indicators.behind", amount) : frame.t("indicators.ahead", amount);
        }
        Indicator indicator = it.series().indicator();
        String unit = indicator.measuredIn().isShare() ? frame.t("indicators.in-points") : indicator.unit();
        return shown.signum() < 0
                ? frame.t("indicators.below", amount, unit)
                : frame.t("indicators.above", amount, unit);
    }

    /** How the pace came about, in words. */
    public static String shape(Frame frame, Curve curve) {
        String years = curve.years().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
        String begin = curve.begin().map(Numbers::plain).orElse("");
        return switch (curve.shape()) {
            case STRAIGHT -> frame.t("indicators.shape.straight");
            case SEASONAL -> frame.t("indicators.shape.seasonal", years);
            case STRAIGHT_FOR_LACK -> frame.t("indicators.shape.lack");
            case NODES -> frame.t("indicators.shape.nodes");
            case TOWARD -> frame.t("indicators.shape.toward", begin);
            case LEVEL -> frame.t("indicators.shape.level");
        };
    }

    public static String rule(Frame frame, PaceRule rule) {
        String shares = rule.quarters().stream().map(Numbers::plain).collect(Collectors.joining(" / "));
        return frame.t("indicators.rule." + Phrases.key(rule.kind()), shares);
    }

    public static String warning(Frame frame, Warning it) {
        Object[] values = switch (it.kind()) {
            case RELIT ->
                new Object[] {
                    it.values().get(0),
                    it.values().get(1),
                    light(frame, it.values().get(2)),
                    light(frame, it.values().get(3))
                };
            case PARTS ->
                new Object[] {
                    it.values().get(0),
                    it.values().get(1),
                    it.values().get(2),
                    it.values().get(3),
                    frame.t("indicators.parts." + it.values().get(4))
                };
            case JUMP ->
                new Object[] {
                    it.values().get(0),
                    change(frame, it.values().get(1), it.values().get(4)),
                    change(frame, it.values().get(2), it.values().get(4)),
                    it.values().get(3)
                };
            case FELL, FACTOR -> it.values().toArray();
        };
        return period(frame, it.period())
                + frame.t("indicators.colon")
                + frame.t("indicators.warning." + Phrases.key(it.kind()), values);
    }

    /** @param kind {@code percent}, or {@code points} where figures are shares */
    private static String change(Frame frame, String figure, String kind) {
        return frame.t("indicators.yoy." + kind, figure);
    }

    private static String light(Frame frame, String colour) {
        return frame.t("indicators.light." + Phrases.key(Colour.valueOf(colour)));
    }
}
