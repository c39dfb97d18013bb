package org.luoshi.server.web.api.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.measure.series.Agreed;
import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.series.Origin;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.measure.series.Target;
import org.luoshi.server.shared.UnitCode;

/** An indicator with all its figures, in its unit. */
record IndicatorForm(
        IndicatorRow indicator, List<TargetForm> targets, List<ActualForm> figures, List<BreakdownForm> breakdowns) {

    static IndicatorForm of(Series it) {
        return new IndicatorForm(
                IndicatorRow.of(it),
                it.targets().stream().map(TargetForm::of).toList(),
                it.actuals().stream().map(ActualForm::of).toList(),
                it.breakdowns().stream().map(BreakdownForm::of).toList());
    }

    /** @param measure of the matter, its number from 0 */
    record TargetForm(
            int year,
            BigDecimal value,
            String why,
            Optional<MatterId> matter,
            Optional<Integer> measure,
            Optional<IndicatorCode> whole,
            String by,
            Instant at,
            long event) {
        static TargetForm of(Target it) {
            return new TargetForm(
                    it.year(),
                    it.value(),
                    it.why(),
                    it.origin().flatMap(Origin::matter),
                    it.origin().flatMap(Origin::measure),
                    it.origin().flatMap(Origin::whole),
                    it.by(),
                    it.at(),
                    it.seq());
        }
    }

    /** @param revisions oldest first; the last one counts */
    record ActualForm(String period, BigDecimal value, List<RevisionForm> revisions) {
        static ActualForm of(Actual it) {
            return new ActualForm(
                    it.period().toString(),
                    it.value(),
                    it.revisions().stream().map(RevisionForm::of).toList());
        }
    }

    /** @param file that it came from, and the cell in it */
    record RevisionForm(
            int number,
            BigDecimal value,
            String why,
            Optional<String> file,
            Optional<String> cell,
            String by,
            Instant at,
            long event) {
        static RevisionForm of(Actual.Revision it) {
            return new RevisionForm(
                    it.number(),
                    it.value(),
                    it.why(),
                    it.from().map(Actual.From::name),
                    it.from().map(Actual.From::cell),
                    it.by(),
                    it.at(),
                    it.seq());
        }
    }

    record BreakdownForm(int year, BigDecimal total, List<PartForm> parts) {
        static BreakdownForm of(Agreed it) {
            return new BreakdownForm(
                    it.year(),
                    it.total(),
                    it.parts().stream()
                            .map(part -> new PartForm(part.code(), part.unit(), part.value()))
                            .toList());
        }
    }

    record PartForm(IndicatorCode code, UnitCode unit, BigDecimal value) {}
}
