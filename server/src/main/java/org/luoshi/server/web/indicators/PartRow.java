package org.luoshi.server.web.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.measure.breakdown.Contribution;
import org.luoshi.server.measure.breakdown.Growth;
import org.luoshi.server.measure.pace.Standing;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.Nature;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.measure.series.Target;
import org.luoshi.server.web.Frame;

/**
 * A part in the table of a whole.
 *
 * @param contribution empty where figures do not add up, or a period is missing
 * @param suggested its share of the whole's target, for the form
 */
public record PartRow(
        Frame frame,
        IndicatorRow row,
        Optional<BigDecimal> value,
        Optional<Target> target,
        Optional<Contribution> contribution,
        BigDecimal suggested) {

    /** Of a period of the whole, in the parts' order. */
    static List<PartRow> of(Frame frame, List<IndicatorRow> parts, Period period, List<BigDecimal> suggested) {
        List<Contribution> contributions =
                contributions(parts.stream().map(IndicatorRow::series).toList(), period);
        List<PartRow> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Series series = parts.get(i).series();
            rows.add(new PartRow(
                    frame,
                    parts.get(i),
                    series.reached(period),
                    series.target(period.year()),
                    contributions.isEmpty() ? Optional.empty() : Optional.of(contributions.get(i)),
                    suggested.get(i)));
        }
        return rows;
    }

    /** None where one of the figures is missing. */
    static List<Contribution> contributions(List<Series> parts, Period period) {
        List<Contribution.Pair> pairs = new ArrayList<>();
        for (Series part : parts) {
            Optional<BigDecimal> then = part.reached(period.yearEarlier());
            Optional<BigDecimal> now = part.reached(period);
            if (!part.indicator().nature().adds() || then.isEmpty() || now.isEmpty()) {
                return List.of();
            }
            pairs.add(new Contribution.Pair(then.get(), now.get()));
        }
        return Contribution.of(pairs);
    }

    /** Growth rates of parts by their weights; empty where one has none. */
    static Optional<BigDecimal> combined(List<Series> parts, Period period) {
        List<Growth.Weighted> weighted = new ArrayList<>();
        for (Series part : parts) {
            Indicator it = part.indicator();
            Optional<BigDecimal> rate = part.reached(period);
            if (it.nature() != Nature.GROWTH || it.weight().isEmpty() || rate.isEmpty()) {
                return Optional.empty();
            }
            weighted.add(new Growth.Weighted(rate.get(), it.weight().get()));
        }
        return Growth.of(weighted);
    }

    public Indicator indicator() {
        return row.indicator();
    }

    public String reached() {
        return value.map(it -> Numbers.rounded(it, indicator())).orElse("");
    }

    public String aim() {
        return target.map(it -> Numbers.rounded(it.value(), indicator())).orElse("");
    }

    public String done() {
        return row.standing()
                .flatMap(Standing::done)
                .map(it -> frame.t("indicators.percent", Numbers.tenth(it)))
                .orElse("");
    }

    public String rate() {
        return contribution
                .flatMap(Contribution::rate)
                .map(it -> frame.t("indicators.percent", Numbers.signed(it)))
                .orElse("");
    }

    public String share() {
        return contribution
                .flatMap(Contribution::share)
                .map(it -> frame.t("indicators.percent", Numbers.tenth(it)))
                .orElse("");
    }

    public String pull() {
        return contribution
                .flatMap(Contribution::pull)
                .map(it -> frame.t("indicators.points", Numbers.plain(it.setScale(2, java.math.RoundingMode.HALF_UP))))
                .orElse("");
    }

    /** How the share was computed, for who opens it. */
    public String how() {
        return contribution
                .map(it -> frame.t(
                        "indicators.how.part",
                        Numbers.rounded(it.now(), indicator()),
                        Numbers.rounded(it.then(), indicator()),
                        Numbers.rounded(it.now().subtract(it.then()), indicator())))
                .orElse("");
    }

    /** Of the widest bar, 0 to 100. */
    public String width(List<PartRow> all) {
        BigDecimal most = all.stream()
                .flatMap(it -> it.contribution().flatMap(Contribution::pull).stream())
                .map(BigDecimal::abs)
                .max(BigDecimal::compareTo)
                .filter(it -> it.signum() > 0)
                .orElse(BigDecimal.ONE);
        return contribution
                .flatMap(Contribution::pull)
                .map(it -> it.abs()
                                .movePointRight(2)
                                .divide(most, MathContext.DECIMAL32)
                                .setScale(1, java.math.RoundingMode.HALF_UP)
                        + "%")
                .orElse("0%");
    }

    public boolean isNegative() {
        return contribution
                .flatMap(Contribution::pull)
                .filter(it -> it.signum() < 0)
                .isPresent();
    }

    /** What the form begins with: the target that stands, else the share. */
    public String typed() {
        return Numbers.typed(target.map(Target::value).orElse(suggested));
    }
}
