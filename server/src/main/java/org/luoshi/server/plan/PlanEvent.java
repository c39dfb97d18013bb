package org.luoshi.server.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.ledger.EventForms;
import org.luoshi.server.matter.MatterId;

/** What happens to a matter's plan: on a stream of its own, beside the matter's. Dates are those that were computed. */
sealed interface PlanEvent {

    EventForms<PlanEvent> FORMS = new EventForms<>(Map.of(
            "plan.applied.v1", Applied.class,
            "plan.mended.v1", Mended.class,
            "plan.moved.v1", Moved.class,
            "plan.replanned.v1", Replanned.class,
            "plan.frozen.v1", Frozen.class,
            "plan.node-started.v1", NodeStarted.class,
            "plan.node-start-taken-back.v1", NodeStartTakenBack.class,
            "plan.money-set.v1", MoneySet.class));

    /**
     * Made from a template, for the first time or anew.
     *
     * @param begin that planning went from: the day that was asked for, or the day on which it was planned
     * @param impossible set where the nodes' days go beyond the due or before the beginning, and why they must
     */
    record Applied(
            MatterId matter,
            String template,
            List<Stage> stages,
            LocalDate begin,
            LocalDate due,
            List<Node> nodes,
            List<Tie> ties,
            Optional<Impossible> impossible)
            implements PlanEvent {}

    /** By hand; the whole as it is then. */
    record Mended(LocalDate begin, LocalDate due, List<Node> nodes, List<Tie> ties, Optional<Impossible> impossible)
            implements PlanEvent {}

    /**
     * A node was put on another day, here or in a plan that shares its resources, and this is what moved with it.
     *
     * @param matter whose node was moved by hand
     */
    record Moved(MatterId matter, String node, List<Placing> placings) implements PlanEvent {}

    /** Planned anew with all plans that share its resources. */
    record Replanned(List<Placing> placings, Optional<Impossible> impossible) implements PlanEvent {}

    record Frozen(int number, String name, LocalDate due, List<Baseline.Span> spans) implements PlanEvent {}

    record NodeStarted(String node, LocalDate day) implements PlanEvent {}

    record NodeStartTakenBack(String node) implements PlanEvent {}

    /** A month's investment; the last one counts. */
    record MoneySet(YearMonth month, BigDecimal planned, Optional<BigDecimal> paid) implements PlanEvent {}
}
