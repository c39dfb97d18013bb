package org.luoshi.server.web.api.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.plan.Charted;
import org.luoshi.server.plan.Plan;
import org.luoshi.server.plan.Stage;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;

/**
 * A plan in a list, with its matter.
 *
 * @param stage that is reached; absent before the first
 * @param likely finished by this day in half of all runs of the simulation, {@code cautious} in four of five
 * @param next the node that has to begin next, and {@code latestStart} the last day for that
 * @param impossible whether the dates cannot all be kept
 * @param planned investment, in yuan
 */
record PlanRow(
        MatterId matter,
        String title,
        Matter.Loop loop,
        Optional<UnitCode> lead,
        Optional<PostCode> leader,
        int version,
        String template,
        LocalDate first,
        LocalDate due,
        Optional<String> stage,
        int nodes,
        int finished,
        Optional<LocalDate> likely,
        Optional<LocalDate> cautious,
        Optional<String> next,
        Optional<LocalDate> latestStart,
        boolean impossible,
        BigDecimal planned,
        BigDecimal paid) {

    static PlanRow of(Charted it) {
        Matter matter = it.matter();
        Plan plan = it.plan();
        return new PlanRow(
                matter.id(),
                matter.title(),
                matter.loop(),
                matter.parties().lead(),
                matter.parties().leader(),
                plan.version(),
                plan.template(),
                plan.first(),
                plan.due(),
                plan.stage().map(Stage::key),
                plan.nodes().size(),
                (int) plan.nodes().stream()
                        .filter(node -> node.finished().isPresent())
                        .count(),
                plan.standing().likely(),
                plan.standing().cautious(),
                plan.standing().alarm().map(alarm -> alarm.node()),
                plan.standing().alarm().map(alarm -> alarm.latestStart()),
                plan.standing().impossible().isPresent(),
                plan.planned(),
                plan.paid());
    }
}
