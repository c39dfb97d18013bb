package org.luoshi.server.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.ledger.EventForms;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.measure.series.Agreed;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.Origin;
import org.luoshi.server.measure.series.PaceRule;
import org.luoshi.server.measure.series.Period;

/** What happens to an indicator. Figures are in the indicator's unit. */
sealed interface IndicatorEvent {

    EventForms<IndicatorEvent> FORMS = new EventForms<>(Map.of(
            "measure.indicator-defined.v1", Defined.class,
            "measure.pace-set.v1", PaceSet.class,
            "measure.target-set.v1", TargetSet.class,
            "measure.actuals-entered.v1", ActualsEntered.class,
            "measure.actual-revised.v1", ActualRevised.class,
            "measure.breakdown-agreed.v1", BreakdownAgreed.class,
            "measure.indicator-retired.v1", Retired.class,
            "measure.indicator-resumed.v1", Resumed.class));

    /** For the first time, or otherwise: the whole of it each time. */
    record Defined(Indicator indicator) implements IndicatorEvent {}

    record PaceSet(PaceRule rule) implements IndicatorEvent {}

    /** For the first time, or otherwise: the last one of a year counts. */
    record TargetSet(int year, BigDecimal value, Optional<Origin> origin, String why) implements IndicatorEvent {}

    /** Periods that had no figure yet. */
    record ActualsEntered(List<Figure> figures) implements IndicatorEvent {}

    record Figure(Period period, BigDecimal value, String why, Optional<Actual.From> from) {}

    /** @param before as it was, so that the event can be read alone */
    record ActualRevised(Period period, BigDecimal before, BigDecimal value, String why, Optional<Actual.From> from)
            implements IndicatorEvent {}

    /** On the whole's stream; each part's target is set on its own. */
    record BreakdownAgreed(int year, BigDecimal total, List<Agreed.Part> parts) implements IndicatorEvent {}

    /** Followed no more; what is there stays. */
    record Retired(String why) implements IndicatorEvent {}

    /** Followed again. */
    record Resumed(String why) implements IndicatorEvent {}
}
