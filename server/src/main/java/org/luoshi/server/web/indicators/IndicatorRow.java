package org.luoshi.server.web.indicators;

import java.util.Optional;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.measure.pace.Standing;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.matter.Subject;

/**
 * An indicator in the list.
 *
 * @param want a figure that its owner is asked for
 */
public record IndicatorRow(Frame frame, Series series, Optional<Standing> standing, Optional<Want> want, Names names) {

    public static IndicatorRow of(Frame frame, Series series, Names names) {
        return new IndicatorRow(frame, series, Standing.of(series), Optional.empty(), names);
    }

    IndicatorRow with(Optional<Want> other) {
        return new IndicatorRow(frame, series, standing, other, names);
    }

    public boolean isRetired() {
        return series.isRetired();
    }

    public Indicator indicator() {
        return series.indicator();
    }

    public String address() {
        return "/indicators/" + series.code();
    }

    public Colour colour() {
        return standing.map(Standing::colour).orElse(Colour.NONE);
    }

    public String shape() {
        return Subject.shape(colour());
    }

    public String light() {
        return frame.t("indicators.light." + Phrases.key(colour()));
    }

    /** The last figure; empty while there is none. */
    public String value() {
        return series.last()
                .map(Actual::period)
                .flatMap(series::reached)
                .map(it -> Numbers.withUnit(it, indicator()))
                .orElse("");
    }

    public String period() {
        return series.last().map(it -> Words.period(frame, it.period())).orElse("");
    }

    public String target() {
        return standing.map(it -> Numbers.withUnit(it.target(), indicator())).orElse("");
    }

    public String overYear() {
        return series.last()
                .flatMap(it -> series.overYear(it.period()))
                .map(it -> Numbers.overYear(frame, it, indicator()))
                .orElse("");
    }

    /** How far behind, or ahead. */
    public String behind() {
        return standing.map(it -> Words.behind(frame, it)).orElse("");
    }

    public String needed() {
        return standing.flatMap(Standing::needed)
                .map(it -> Numbers.withUnit(it, indicator()))
                .orElse("");
    }

    public String owner() {
        return names.unit(indicator().owner());
    }

    /** A small drawing of the year, as SVG; empty where there is no pace. */
    public String drawn() {
        return standing.map(it -> Spark.of(frame, it)).orElse("");
    }
}
