package org.luoshi.server.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.ledger.Recorded;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.measure.series.Agreed;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.measure.series.Target;

/** An indicator out of its events, which may be thousands at once. */
final class SeriesFold {

    private Indicator indicator;
    private int version;
    private final List<Target> targets;
    private final TreeMap<Period, Actual> actuals = new TreeMap<>(Comparator.naturalOrder());
    private final List<Agreed> breakdowns;

    private SeriesFold(Series series) {
        this.indicator = series.indicator();
        this.version = series.version();
        this.targets = new ArrayList<>(series.targets());
        this.breakdowns = new ArrayList<>(series.breakdowns());
        series.actuals().forEach(it -> actuals.put(it.period(), it));
    }

    /** @param events of one stream, in their order, at least one */
    static Series after(@Nullable Series before, List<Recorded> events) {
        SeriesFold fold = new SeriesFold(before == null ? begun(events.getFirst()) : before);
        events.forEach(fold::take);
        return new Series(
                fold.indicator, fold.version, fold.targets, List.copyOf(fold.actuals.values()), fold.breakdowns);
    }

    private static Series begun(Recorded first) {
        if (IndicatorEvent.FORMS.read(first.event()) instanceof IndicatorEvent.Defined defined) {
            return new Series(defined.indicator(), 0, List.of(), List.of(), List.of());
        }
        throw new IllegalStateException(
                "event %d is about an indicator that was never defined. Maybe events are missing"
                        .formatted(first.seq()));
    }

    private void take(Recorded it) {
        version = it.version();
        switch (IndicatorEvent.FORMS.read(it.event())) {
            case IndicatorEvent.Defined defined -> indicator = defined.indicator();
            case IndicatorEvent.PaceSet set -> indicator = indicator.withPace(set.rule());
            case IndicatorEvent.TargetSet set ->
                targets.add(
                        new Target(set.year(), set.value(), set.origin(), set.why(), it.actor(), it.at(), it.seq()));
            case IndicatorEvent.ActualsEntered entered ->
                entered.figures()
                        .forEach(figure ->
                                actuals.put(figure.period(), new Actual(figure.period(), List.of(first(figure, it)))));
            case IndicatorEvent.ActualRevised revised ->
                actuals.computeIfPresent(
                        revised.period(), (period, actual) -> actual.revised(next(actual, revised, it)));
            case IndicatorEvent.BreakdownAgreed agreed ->
                breakdowns.add(
                        new Agreed(agreed.year(), agreed.total(), agreed.parts(), it.actor(), it.at(), it.seq()));
        }
    }

    private static Actual.Revision first(IndicatorEvent.Figure figure, Recorded it) {
        return new Actual.Revision(1, figure.value(), figure.why(), figure.from(), it.actor(), it.at(), it.seq());
    }

    private static Actual.Revision next(Actual actual, IndicatorEvent.ActualRevised revised, Recorded it) {
        return new Actual.Revision(
                actual.revisions().size() + 1,
                revised.value(),
                revised.why(),
                revised.from(),
                it.actor(),
                it.at(),
                it.seq());
    }
}
