package org.luoshi.server.measure.warning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.measure.pace.Standing;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.measure.series.Nature;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;

/** What is odd about an indicator's figures of its last two years. */
public final class Warnings {

    /** Parts may miss their whole by so much of it: they are rounded each for itself. Our own default. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

    private Warnings() {}

    /** @param parts of it, each by itself; none where it is not broken down */
    public static List<Warning> of(Series series, List<Series> parts) {
        List<Warning> warnings = new ArrayList<>();
        int from = series.last().map(it -> it.period().year() - 1).orElse(0);
        for (Actual actual : series.actuals().reversed()) {
            if (actual.period().year() < from) {
                break;
            }
            warnings.addAll(at(series.until(actual.period()), actual));
            relit(series, actual).ifPresent(warnings::add);
            parts(series, actual, parts).ifPresent(warnings::add);
        }
        return warnings;
    }

    /** Of a figure as it stands among those before it. */
    public static List<Warning> at(Series until, Actual actual) {
        List<Warning> warnings = new ArrayList<>();
        Period period = actual.period();
        Factor.of(until, period, actual.value())
                .ifPresent(it -> warnings.add(new Warning(
                        Warning.Kind.FACTOR,
                        period,
                        List.of(Figures.plain(actual.value()), Figures.plain(it.usual()), it.times()))));
        fell(until, actual).ifPresent(warnings::add);
        if (warnings.isEmpty()) {
            Jump.of(until, period)
                    .ifPresent(it -> warnings.add(new Warning(
                            Warning.Kind.JUMP,
                            period,
                            List.of(
                                    Figures.plain(actual.value()),
                                    Figures.rounded(it.change()),
                                    Figures.rounded(it.usual()),
                                    Figures.rounded(Math.abs(it.score())),
                                    until.indicator().measuredIn().isShare() ? "points" : "percent"))));
        }
        return warnings;
    }

    private static Optional<Warning> fell(Series series, Actual actual) {
        Period period = actual.period();
        if (series.indicator().nature() != Nature.CUMULATIVE || period.part() == 1) {
            return Optional.empty();
        }
        return series.at(period.plus(-1))
                .filter(it -> it.value().compareTo(actual.value()) > 0)
                .map(it -> new Warning(
                        Warning.Kind.FELL,
                        period,
                        List.of(Figures.plain(actual.value()), it.period().toString(), Figures.plain(it.value()))));
    }

    private static Optional<Warning> relit(Series series, Actual actual) {
        Optional<Colour> now = colour(series, actual);
        Optional<Colour> then = actual.before().flatMap(it -> colour(series.with(it), it));
        return then.isPresent() && now.isPresent() && !then.equals(now)
                ? Optional.of(new Warning(
                        Warning.Kind.RELIT,
                        actual.period(),
                        List.of(
                                Figures.plain(actual.before().orElseThrow().value()),
                                Figures.plain(actual.value()),
                                then.get().name(),
                                now.get().name())))
                : Optional.empty();
    }

    private static Optional<Colour> colour(Series series, Actual actual) {
        return Standing.at(series, actual.period()).map(Standing::colour);
    }

    /** Only where every part that is followed has the period's figure, and figures add up. */
    private static Optional<Warning> parts(Series series, Actual actual, List<Series> parts) {
        if (parts.isEmpty() || !series.indicator().nature().adds()) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Series part : parts) {
            Optional<Actual> one = part.at(actual.period());
            if (one.isEmpty() && part.isRetired()) {
                continue;
            }
            if (one.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(one.get().value());
        }
        BigDecimal off = sum.subtract(actual.value());
        return off.abs().compareTo(tolerance(series, actual, parts.size())) <= 0
                ? Optional.empty()
                : Optional.of(new Warning(
                        Warning.Kind.PARTS,
                        actual.period(),
                        List.of(
                                Integer.toString(parts.size()),
                                Figures.plain(sum),
                                Figures.plain(actual.value()),
                                Figures.plain(off.abs()),
                                off.signum() > 0 ? "more" : "less")));
    }

    private static BigDecimal tolerance(Series series, Actual whole, int parts) {
        int places = series.indicator().measuredIn().places();
        BigDecimal rounding = BigDecimal.valueOf(parts).movePointLeft(places);
        BigDecimal share = whole.value().abs().multiply(TOLERANCE).setScale(places, RoundingMode.CEILING);
        return share.max(rounding.divide(BigDecimal.TWO));
    }
}
