package org.luoshi.server.web.api.plans;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.luoshi.scheduling.Length;
import org.luoshi.scheduling.Link;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.plan.Baseline;
import org.luoshi.server.plan.Impossible;
import org.luoshi.server.plan.Money;
import org.luoshi.server.plan.Node;
import org.luoshi.server.plan.Plan;
import org.luoshi.server.plan.Stage;
import org.luoshi.server.plan.Tie;
import org.luoshi.server.shared.UnitCode;

/**
 * A matter's plan with all about it.
 *
 * @param stage that is reached; absent before the first
 * @param clash why the dates cannot all be kept, a sentence each, and {@code repairs} what would help; empty where they can
 */
record PlanForm(
        MatterId matter,
        int version,
        String template,
        Optional<LocalDate> begin,
        LocalDate due,
        Optional<String> stage,
        List<PlanStageForm> stages,
        List<PlanNodeForm> nodes,
        List<TieForm> ties,
        List<BaselineForm> baselines,
        Optional<LocalDate> likely,
        Optional<LocalDate> cautious,
        List<String> clash,
        List<String> repairs,
        List<MonthForm> money) {

    static PlanForm of(Plan it) {
        return new PlanForm(
                it.matter(),
                it.version(),
                it.template(),
                it.begin(),
                it.due(),
                it.stage().map(Stage::key),
                it.stages().stream().map(PlanStageForm::of).toList(),
                it.nodes().stream().map(PlanNodeForm::of).toList(),
                it.ties().stream().map(TieForm::of).toList(),
                it.baselines().stream().map(BaselineForm::of).toList(),
                it.standing().likely(),
                it.standing().cautious(),
                it.standing().impossible().map(Impossible::clash).orElse(List.of()),
                it.standing().impossible().map(Impossible::repairs).orElse(List.of()),
                it.money().stream().map(MonthForm::of).toList());
    }

    record PlanStageForm(String key, String title) {
        static PlanStageForm of(Stage it) {
            return new PlanStageForm(it.key(), it.title());
        }
    }

    /**
     * @param days of its calendar: one number, or optimistic, likely and pessimistic
     * @param end its last working day
     * @param ours whether the days are only this product's own default
     */
    record PlanNodeForm(
            String key,
            String title,
            List<Integer> days,
            String calendar,
            Optional<UnitCode> unit,
            Map<String, Integer> uses,
            Optional<String> stage,
            String source,
            boolean ours,
            LocalDate start,
            LocalDate end,
            Optional<LocalDate> latestStart,
            boolean critical,
            Optional<LocalDate> started,
            Optional<LocalDate> finished) {

        static PlanNodeForm of(Node it) {
            return new PlanNodeForm(
                    it.key(),
                    it.title(),
                    points(it.days()),
                    it.calendar(),
                    it.unit(),
                    it.uses(),
                    it.stage(),
                    it.source(),
                    it.ours(),
                    it.start(),
                    it.end(),
                    it.latestStart(),
                    it.critical(),
                    it.started(),
                    it.finished());
        }

        private static List<Integer> points(Length days) {
            return switch (days) {
                case Length.Fixed fixed -> List.of(fixed.days());
                case Length.ThreePoint three -> List.of(three.optimistic(), three.likely(), three.pessimistic());
            };
        }
    }

    /** @param lag at least so many working days, and at most {@code most} where that is given */
    record TieForm(String from, String to, Link.Kind kind, int lag, Optional<Integer> most) {
        static TieForm of(Tie it) {
            return new TieForm(it.from(), it.to(), it.kind(), it.lag(), boxed(it.most()));
        }

        private static Optional<Integer> boxed(OptionalInt it) {
            return it.isPresent() ? Optional.of(it.getAsInt()) : Optional.empty();
        }
    }

    record BaselineForm(int number, String name, Instant at, LocalDate due, List<BaselineSpanForm> spans) {
        static BaselineForm of(Baseline it) {
            return new BaselineForm(
                    it.number(),
                    it.name(),
                    it.at(),
                    it.due(),
                    it.spans().stream().map(BaselineSpanForm::of).toList());
        }
    }

    record BaselineSpanForm(String node, String title, LocalDate start, LocalDate end, Optional<LocalDate> finished) {
        static BaselineSpanForm of(Baseline.Span it) {
            return new BaselineSpanForm(it.node(), it.title(), it.start(), it.end(), it.finished());
        }
    }

    /** @param month as {@code 2027-03}; sums in yuan */
    record MonthForm(String month, BigDecimal planned, Optional<BigDecimal> paid) {
        static MonthForm of(Money it) {
            return new MonthForm(it.month().toString(), it.planned(), it.paid());
        }
    }
}
