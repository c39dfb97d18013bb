package org.luoshi.server.web.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.measure.pace.PaceRules;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.PaceRule;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;

/**
 * An indicator's page.
 *
 * @param whole that it is a part of, where the reader may see it
 * @param drawn the chart as SVG; empty without a figure
 * @param combined the parts' growth rates by their weights
 * @param sources matters whose measures could be this indicator's target
 * @param want a figure that is asked for
 * @param promises matters whose measures are targets of this year and later ones
 * @param said why something was not done
 */
public record IndicatorPage(
        Frame frame,
        Series series,
        Names names,
        Optional<Series> whole,
        List<Fact> facts,
        String drawn,
        List<String> warnings,
        List<PartRow> parts,
        Optional<BigDecimal> combined,
        List<TargetSource> sources,
        boolean mayEnter,
        boolean maySetUp,
        Typed typed,
        Optional<Want> want,
        List<Promise> promises,
        List<String> said) {

    /** A measure of a matter. */
    public record TargetSource(String value, String title, String figure) {}

    /** @param title empty where the reader may not see the matter */
    public record Promise(int year, String title, String address) {}

    /**
     * As somebody typed it.
     *
     * @param gone why it is to be followed no more, or again
     */
    public record Typed(String period, String value, String why, String gone) {

        public Typed {
            period = period == null ? "" : period.strip();
            value = value == null ? "" : value.strip();
            why = why == null ? "" : why.strip();
            gone = gone == null ? "" : gone.strip();
        }

        /** Nothing but the period. */
        static Typed of(String period) {
            return new Typed(period, "", "", "");
        }

        static Typed reason(Series series, String gone) {
            return new Typed(next(series), "", "", gone);
        }
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

    /** The latest year first. */
    public List<Integer> years() {
        return series.actuals().stream()
                .map(it -> it.period().year())
                .distinct()
                .toList()
                .reversed();
    }

    /** All revisions of a year's figures, in the order of periods. */
    public List<Line> lines(int year) {
        List<Line> lines = new ArrayList<>();
        for (Actual actual : series.actuals()) {
            if (actual.period().year() == year) {
                lines.add(line(actual));
            }
        }
        return lines;
    }

    private Line line(Actual it) {
        return new Line(
                Words.period(frame, it.period()),
                Numbers.full(it.value(), indicator()),
                series.overYear(it.period())
                        .map(value -> Numbers.overYear(frame, value, indicator()))
                        .orElse(""),
                it.revisions().stream()
                        .map(revision -> Facts.input(frame, names, indicator(), it, revision))
                        .toList()
                        .reversed());
    }

    /** @param inputs its revisions, latest first */
    public record Line(String period, String value, String overYear, List<Fact.Input> inputs) {}

    /** Those that were revised, latest first. */
    public List<Line> revised() {
        return series.actuals().reversed().stream()
                .filter(Actual::isRevised)
                .map(this::line)
                .toList();
    }

    /** The period that comes next, for the form; empty without a figure. */
    static String next(Series series) {
        return series.last().map(it -> it.period().plus(1).toString()).orElse("");
    }

    public int year() {
        return series.last().map(it -> it.period().year()).orElse(0);
    }

    public String period() {
        return series.last().map(it -> Words.period(frame, it.period())).orElse("");
    }

    /** Per cent of the target by the end of a quarter, as the rule of nodes has it. */
    public String share(int quarter) {
        List<BigDecimal> shares = indicator().pace().quarters().isEmpty()
                ? PaceRules.standard(PaceRule.Kind.NODES).quarters()
                : indicator().pace().quarters();
        return Numbers.typed(shares.get(quarter - 1));
    }

    public Optional<Period> last() {
        return series.last().map(Actual::period);
    }
}
