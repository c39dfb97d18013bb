package org.luoshi.server.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.ledger.Recorded;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.measure.series.Agreed;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Retirement;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.measure.series.Target;

/** An indicator out of its events, which may be thousands at once. */
final class SeriesFold {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final LocalDate since;
    private Indicator indicator;
    private int version;
    private Optional<Retirement> retirement;
    private final List<Target> targets;
    private final TreeMap<Period, Actual> actuals = new TreeMap<>();
    private final List<Agreed> breakdowns;

    private SeriesFold(Series series) {
        this.since = series.since();
        this.retirement = series.retirement();
        this.indicator = series.indicator();
        this.version = series.version();
        this.targets = new ArrayList<>(series.targets());
        this.breakdowns = new ArrayList<>(series.breakdowns());
        series.actuals().forEach(it -> actuals.put(it.period(), it));
    }

    /** Who, when, and where on the ledger. */
    record Stamp(String by, Instant at, long seq) {}

    /** @param events of one stream, in their order, at least one */
    static Series after(@Nullable Series before, List<Recorded> events) {
        IndicatorEvent first = IndicatorEvent.FORMS.read(events.getFirst().event());
        SeriesFold fold = new SeriesFold(before == null ? begun(first, stamp(events.getFirst())) : before);
        for (Recorded it : events) {
            fold.take(IndicatorEvent.FORMS.read(it.event()), stamp(it));
        }
        return fold.series();
    }

    private static Stamp stamp(Recorded it) {
        return new Stamp(it.actor(), it.at(), it.seq());
    }

    /** After one event, without a way through the ledger; for trying. */
    static Series after(@Nullable Series before, IndicatorEvent event, Stamp stamp) {
        SeriesFold fold = new SeriesFold(before == null ? begun(event, stamp) : before);
        fold.take(event, stamp);
        return fold.series();
    }

    private Series series() {
        return new Series(indicator, version, targets, List.copyOf(actuals.values()), breakdowns, since, retirement);
    }

    private static Series begun(IndicatorEvent first, Stamp stamp) {
        if (first instanceof IndicatorEvent.Defined defined) {
            return new Series(
                    defined.indicator(),
                    0,
                    List.of(),
                    List.of(),
                    List.of(),
                    LocalDate.ofInstant(stamp.at(), CHINA),
                    Optional.empty());
        }
        throw new IllegalStateException(
                "event %d is about an indicator that was never defined. Maybe events are missing"
                        .formatted(stamp.seq()));
    }

    private void take(IndicatorEvent event, Stamp it) {
        version++;
        switch (event) {
            case IndicatorEvent.Defined defined -> indicator = defined.indicator();
            case IndicatorEvent.PaceSet set -> indicator = indicator.withPace(set.rule());
            case IndicatorEvent.TargetSet set ->
                targets.add(new Target(set.year(), set.value(), set.origin(), set.why(), it.by(), it.at(), it.seq()));
            case IndicatorEvent.ActualsEntered entered ->
                entered.figures()
                        .forEach(figure ->
                                actuals.put(figure.period(), new Actual(figure.period(), List.of(first(figure, it)))));
            case IndicatorEvent.ActualRevised revised ->
                actuals.computeIfPresent(
                        revised.period(), (period, actual) -> actual.revised(next(actual, revised, it)));
            case IndicatorEvent.BreakdownAgreed agreed ->
                breakdowns.add(new Agreed(agreed.year(), agreed.total(), agreed.parts(), it.by(), it.at(), it.seq()));
            case IndicatorEvent.Retired gone ->
                retirement = Optional.of(new Retirement(gone.why(), it.by(), it.at(), it.seq()));
            case IndicatorEvent.Resumed back -> retirement = Optional.empty();
        }
    }

    private static Actual.Revision first(IndicatorEvent.Figure figure, Stamp it) {
        return new Actual.Revision(1, figure.value(), figure.why(), figure.from(), it.by(), it.at(), it.seq());
    }

    private static Actual.Revision next(Actual actual, IndicatorEvent.ActualRevised revised, Stamp it) {
        return new Actual.Revision(
                actual.revisions().size() + 1,
                revised.value(),
                revised.why(),
                revised.from(),
                it.by(),
                it.at(),
                it.seq());
    }
}
