package org.luoshi.server.web.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.web.Frame;

/** Figures as these pages have them: grouped by threes, no more places than their unit takes, and never 万 before a unit. */
public final class Numbers {

    private static final int MOST_PLACES = 4;

    private Numbers() {}

    /** As it was entered, with its unit. */
    public static String full(BigDecimal value, Indicator indicator) {
        return grouped(value, MOST_PLACES) + " " + indicator.unit();
    }

    /** Computed: rounded to the places of the unit. */
    public static String rounded(BigDecimal value, Indicator indicator) {
        return grouped(value, Math.max(1, indicator.measuredIn().places()));
    }

    public static String withUnit(BigDecimal value, Indicator indicator) {
        return rounded(value, indicator) + " " + indicator.unit();
    }

    public static String plain(BigDecimal value) {
        return grouped(value, MOST_PLACES);
    }

    /** To one place, with its sign where it is asked for. */
    public static String tenth(BigDecimal value) {
        return grouped(value, 1);
    }

    public static String signed(BigDecimal value) {
        BigDecimal tenth = value.setScale(1, RoundingMode.HALF_UP);
        return (tenth.signum() > 0 ? "+" : "") + grouped(tenth, 1);
    }

    /** By how much more than a year earlier: in per cent, or in points where figures are shares. */
    public static String overYear(Frame frame, BigDecimal value, Indicator indicator) {
        return indicator.measuredIn().isShare()
                ? frame.t("indicators.yoy.points", signed(value))
                : frame.t("indicators.yoy.percent", signed(value));
    }

    private static String grouped(BigDecimal value, int places) {
        BigDecimal rounded = value.setScale(Math.min(places, Math.max(0, value.scale())), RoundingMode.HALF_UP);
        DecimalFormat format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
    }

    /** As a field takes it. */
    public static String typed(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
