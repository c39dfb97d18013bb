package org.luoshi.server.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.ledger.Recorded;

/** A plan out of its events. What the matter's own events say, what is finished and what to expect, is not in it. */
final class PlanFold {

    private PlanFold() {}

    static Plan after(@Nullable Plan before, Recorded it) {
        PlanEvent event = PlanEvent.FORMS.read(it.event());
        if (event instanceof PlanEvent.Applied applied) {
            return applied(before, applied, it.version());
        }
        if (before == null) {
            throw new IllegalStateException(
                    "event %d is about a plan that was never made. Maybe events are missing".formatted(it.seq()));
        }
        return after(before, event, it);
    }

    private static Plan after(Plan plan, PlanEvent event, Recorded it) {
        int version = it.version();
        return switch (event) {
            case PlanEvent.Applied applied -> applied(plan, applied, version);
            case PlanEvent.Mended mended -> mended(plan, mended, version);
            case PlanEvent.Moved moved -> placed(plan, version, moved.placings(), plan.standing());
            case PlanEvent.Replanned again -> placed(plan, version, again.placings(), Standing.of(again.impossible()));
            case PlanEvent.Frozen frozen -> frozen(plan, frozen, it);
            case PlanEvent.NodeStarted started -> begun(plan, version, started.node(), Optional.of(started.day()));
            case PlanEvent.NodeStartTakenBack back -> begun(plan, version, back.node(), Optional.empty());
            case PlanEvent.MoneySet set -> paid(plan, version, set);
        };
    }

    private static Plan applied(@Nullable Plan before, PlanEvent.Applied it, int version) {
        return new Plan(
                it.matter(),
                version,
                it.template(),
                Optional.of(it.begin()),
                it.due(),
                it.stages(),
                before == null ? it.nodes() : begun(before, it.nodes()),
                it.ties(),
                before == null ? List.of() : before.baselines(),
                Standing.of(it.impossible()),
                before == null ? List.of() : before.money());
    }

    private static Plan mended(Plan plan, PlanEvent.Mended it, int version) {
        return new Plan(
                plan.matter(),
                version,
                plan.template(),
                Optional.of(it.begin()),
                it.due(),
                plan.stages(),
                begun(plan, it.nodes()),
                it.ties(),
                plan.baselines(),
                Standing.of(it.impossible()),
                plan.money());
    }

    /** What has begun under a key has begun. */
    private static List<Node> begun(Plan before, List<Node> nodes) {
        return nodes.stream()
                .map(it -> it.done(before.node(it.key()).flatMap(Node::started), Optional.empty()))
                .toList();
    }

    private static Plan placed(Plan plan, int version, List<Placing> placings, Standing standing) {
        Map<String, Placing> byNode = placings.stream().collect(Collectors.toMap(Placing::node, Function.identity()));
        List<Node> nodes = plan.nodes().stream()
                .map(node -> Optional.ofNullable(byNode.get(node.key()))
                        .map(node::at)
                        .orElse(node))
                .toList();
        return with(plan, version, nodes, plan.baselines(), standing, plan.money());
    }

    private static Plan frozen(Plan plan, PlanEvent.Frozen it, Recorded recorded) {
        List<Baseline> all = new ArrayList<>(plan.baselines());
        all.add(new Baseline(it.number(), it.name(), recorded.at(), recorded.actor(), it.due(), it.spans()));
        return with(plan, recorded.version(), plan.nodes(), all, plan.standing(), plan.money());
    }

    private static Plan begun(Plan plan, int version, String key, Optional<LocalDate> day) {
        List<Node> nodes = plan.nodes().stream()
                .map(it -> it.key().equals(key) ? it.done(day, Optional.empty()) : it)
                .toList();
        return with(plan, version, nodes, plan.baselines(), plan.standing(), plan.money());
    }

    private static Plan paid(Plan plan, int version, PlanEvent.MoneySet it) {
        List<Money> money = new ArrayList<>(plan.money());
        money.removeIf(one -> one.month().equals(it.month()));
        money.add(new Money(it.month(), it.planned(), it.paid()));
        money.sort(Comparator.comparing(Money::month));
        return with(plan, version, plan.nodes(), plan.baselines(), plan.standing(), money);
    }

    private static Plan with(
            Plan plan, int version, List<Node> nodes, List<Baseline> baselines, Standing standing, List<Money> money) {
        return new Plan(
                plan.matter(),
                version,
                plan.template(),
                plan.begin(),
                plan.due(),
                plan.stages(),
                nodes,
                plan.ties(),
                baselines,
                standing,
                money);
    }
}
