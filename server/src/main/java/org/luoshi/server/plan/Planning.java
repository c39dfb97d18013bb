package org.luoshi.server.plan;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.plan.net.Laid;
import org.luoshi.server.plan.net.Laying;
import org.luoshi.server.plan.net.Net;
import org.luoshi.server.plan.net.NodeCalendars;
import org.luoshi.server.plan.template.Template;
import org.luoshi.server.plan.template.Templates;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way in for plans: each call loads, decides, records on the plan's stream, and hands the plan's nodes to the matter, in
 * one transaction. Refusals are values.
 */
@Component
public class Planning {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_NAME = 60;

    private final Plans plans;
    private final PlanRecording recording;
    private final Matters matters;
    private final Templates templates;
    private final Units units;
    private final Moving moving;
    private final NodeCalendars calendars;
    private final Clock clock;

    Planning(
            Plans plans,
            PlanRecording recording,
            Matters matters,
            Templates templates,
            Units units,
            Moving moving,
            NodeCalendars calendars,
            Clock clock) {
        this.plans = plans;
        this.recording = recording;
        this.matters = matters;
        this.templates = templates;
        this.units = units;
        this.moving = moving;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Makes a plan from a template, backwards from its due; in place of the one there was, whose baselines stay.
     *
     * @param begin nothing starts before; empty: today
     */
    @Transactional
    public Result apply(MatterId id, String template, Optional<LocalDate> begin, LocalDate due, Acting acting) {
        return apply(id, template, begin, due, acting, clock.instant());
    }

    /** As {@link #apply}, at a time of the caller's: for what happened earlier, and for the sample district. */
    @Transactional
    public Result apply(
            MatterId id, String template, Optional<LocalDate> begin, LocalDate due, Acting acting, Instant at) {
        Optional<Matter> found = matters.find(id, acting.scope());
        if (found.isEmpty()) {
            return new Result.NotThere();
        }
        Matter matter = found.get();
        Optional<Template> from = templates.find(template);
        Optional<Result> refusal = Guards.mine(matter, acting)
                .or(() -> Guards.due(matter, begin, due))
                .or(() ->
                        from.isEmpty() ? Optional.of(Result.refused("plan-no-template", template)) : Optional.empty());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        LocalDate first = begin.orElse(day(at));
        List<Node> nodes = Steps.nodes(from.orElseThrow(), units.organisation(), first);
        List<Tie> ties = Steps.ties(from.orElseThrow());
        Laid laid = lay(matter, first, due, nodes, ties, at);
        return recording.record(
                matter,
                plans.own(id).map(Plan::version).orElse(0),
                new PlanEvent.Applied(
                        id,
                        from.orElseThrow().reference(),
                        Steps.stages(from.orElseThrow()),
                        first,
                        due,
                        placed(nodes, laid.placings()),
                        ties,
                        laid.impossible()),
                acting.who(),
                at);
    }

    /** By hand: nodes and ties as they shall be; days are computed anew. */
    @Transactional
    public Result mend(MatterId id, int seen, List<Node> nodes, List<Tie> ties, Acting acting) {
        return mend(id, seen, nodes, ties, acting, clock.instant());
    }

    @Transactional
    public Result mend(MatterId id, int seen, List<Node> nodes, List<Tie> ties, Acting acting, Instant at) {
        return change(
                id,
                seen,
                acting,
                at,
                it -> mended(it, it.plan().begin(), it.plan().due(), nodes, ties));
    }

    /** Another beginning or due, or the same: days are computed anew. */
    @Transactional
    public Result aim(MatterId id, int seen, Optional<LocalDate> begin, LocalDate due, Acting acting) {
        return aim(id, seen, begin, due, acting, clock.instant());
    }

    @Transactional
    public Result aim(MatterId id, int seen, Optional<LocalDate> begin, LocalDate due, Acting acting, Instant at) {
        return change(id, seen, acting, at, it -> aimed(it, begin, due));
    }

    private Made aimed(Case it, Optional<LocalDate> begin, LocalDate due) {
        Optional<Result> refusal = Guards.due(it.matter(), begin, due);
        return refusal.isPresent()
                ? new Made.No(refusal.get())
                : mended(it, begin, due, it.plan().nodes(), it.plan().ties());
    }

    private Made mended(Case it, Optional<LocalDate> begin, LocalDate due, List<Node> nodes, List<Tie> ties) {
        Optional<Result> refusal = Guards.nodes(nodes, ties);
        if (refusal.isPresent()) {
            return new Made.No(refusal.get());
        }
        LocalDate first = begin.orElse(it.today());
        List<Node> reported = nodes.stream().map(node -> it.reported(node)).toList();
        Net net = net(it.matter(), first, due, reported, ties, it.today());
        Optional<List<String>> circle = Laying.circle(net);
        if (circle.isPresent()) {
            return new Made.No(Result.refused("plan-lags-circle", String.join(" → ", circle.get())));
        }
        Laid laid = Laying.lay(net);
        return new Made.Yes(
                new PlanEvent.Mended(first, due, placed(reported, laid.placings()), ties, laid.impossible()));
    }

    /** Keeps the plan as it is now as a baseline, for ever. */
    @Transactional
    public Result freeze(MatterId id, int seen, String name, Acting acting) {
        return freeze(id, seen, name, acting, clock.instant());
    }

    @Transactional
    public Result freeze(MatterId id, int seen, String name, Acting acting, Instant at) {
        return change(id, seen, acting, at, it -> {
            if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
                return new Made.No(Result.refused("plan-baseline-name", LONGEST_NAME));
            }
            List<Baseline.Span> spans = it.plan().nodes().stream()
                    .map(node -> new Baseline.Span(
                            node.key(), node.title(), node.start(), node.end(), node.started(), node.finished()))
                    .toList();
            return new Made.Yes(new PlanEvent.Frozen(
                    it.plan().baselines().size() + 1, name.strip(), it.plan().due(), spans));
        });
    }

    /** A node has begun on a day, today or earlier. */
    @Transactional
    public Result begin(MatterId id, int seen, String node, LocalDate day, Acting acting) {
        return begin(id, seen, node, day, acting, clock.instant());
    }

    @Transactional
    public Result begin(MatterId id, int seen, String node, LocalDate day, Acting acting, Instant at) {
        return change(id, seen, acting, at, it -> {
            Optional<Node> found = it.plan().node(node);
            if (found.isEmpty()) {
                return new Made.No(Result.refused("plan-node-unknown", node));
            }
            if (day.isAfter(it.today())) {
                return new Made.No(
                        Result.refused("plan-begun-later", found.get().title(), day, it.today()));
            }
            if (found.get().finished().filter(day::isAfter).isPresent()) {
                return new Made.No(Result.refused(
                        "plan-begun-after-end",
                        found.get().title(),
                        day,
                        found.get().finished().orElseThrow()));
            }
            return new Made.Yes(new PlanEvent.NodeStarted(node, day));
        });
    }

    /** It has not begun after all. */
    @Transactional
    public Result takeBackBegin(MatterId id, int seen, String node, Acting acting) {
        return change(
                id,
                seen,
                acting,
                clock.instant(),
                it -> it.plan().node(node).flatMap(Node::started).isPresent()
                        ? new Made.Yes(new PlanEvent.NodeStartTakenBack(node))
                        : new Made.No(Result.refused("plan-node-unknown", node)));
    }

    /**
     * Investment of a month, in yuan.
     *
     * @param paid empty until it is known
     */
    @Transactional
    public Result setMoney(
            MatterId id, int seen, YearMonth month, BigDecimal planned, Optional<BigDecimal> paid, Acting acting) {
        return setMoney(id, seen, month, planned, paid, acting, clock.instant());
    }

    @Transactional
    public Result setMoney(
            MatterId id,
            int seen,
            YearMonth month,
            BigDecimal planned,
            Optional<BigDecimal> paid,
            Acting acting,
            Instant at) {
        return change(id, seen, acting, at, it -> {
            if (planned.signum() < 0 || paid.filter(sum -> sum.signum() < 0).isPresent()) {
                return new Made.No(Result.refused("plan-money-negative", month));
            }
            if (paid.isPresent() && month.isAfter(YearMonth.from(it.today()))) {
                return new Made.No(Result.refused("plan-money-early", month));
            }
            return new Made.Yes(new PlanEvent.MoneySet(month, planned, paid));
        });
    }

    /**
     * What would come of putting a node on another day: nothing is stored. Empty where there is no such plan, or no such
     * node that waits, or not theirs to see.
     */
    @Transactional(readOnly = true)
    public Optional<Trial> trial(MatterId id, String node, LocalDate start, Acting acting) {
        return moving.trial(id, node, start, acting, day(clock.instant()));
    }

    /** As {@link #trial} showed it, to its last day: confirms what is so now, and refuses what is impossible. */
    @Transactional
    public Result move(MatterId id, int seen, String node, LocalDate start, Acting acting) {
        return move(id, seen, node, start, Optional.empty(), acting);
    }

    /** @param seal of the trial that was seen: where something else would move now, it is shown again first */
    @Transactional
    public Result move(MatterId id, int seen, String node, LocalDate start, Optional<String> seal, Acting acting) {
        return move(id, seen, node, start, seal, acting, clock.instant());
    }

    @Transactional
    public Result move(
            MatterId id, int seen, String node, LocalDate start, Optional<String> seal, Acting acting, Instant at) {
        return moving.move(id, seen, node, start, seal, acting, at);
    }

    /** Node by node; empty where the plan has no such baseline. */
    public Optional<Comparison> compare(Plan plan, int baseline) {
        return plan.baseline(baseline).map(it -> Comparison.of(plan, it));
    }

    private Result change(MatterId id, int seen, Acting acting, Instant at, Change change) {
        Optional<Matter> matter = matters.find(id, acting.scope());
        Optional<Plan> plan = matter.flatMap(it -> plans.own(id).map(own -> Reported.on(own, it)));
        if (plan.isEmpty()) {
            return new Result.NotThere();
        }
        Optional<Result> refusal = Guards.mine(matter.orElseThrow(), acting);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (plan.get().version() != seen) {
            return new Result.Conflict(plan.get());
        }
        return switch (change.make(new Case(matter.orElseThrow(), plan.get(), day(at)))) {
            case Made.No no -> no.why();
            case Made.Yes yes -> recording.record(matter.orElseThrow(), seen, yes.event(), acting.who(), at);
        };
    }

    private Laid lay(Matter matter, LocalDate begin, LocalDate due, List<Node> nodes, List<Tie> ties, Instant at) {
        return Laying.lay(net(matter, begin, due, nodes, ties, day(at)));
    }

    private Net net(Matter matter, LocalDate begin, LocalDate due, List<Node> nodes, List<Tie> ties, LocalDate today) {
        List<Net.Part> parts = List.of(new Net.Part(matter.id(), matter.title(), begin, due, nodes, ties));
        return Net.of(parts, List.of(), Net.axis(parts, today), calendars, today);
    }

    /** As events keep them: with their new days, without what is reported elsewhere. */
    private static List<Node> placed(List<Node> nodes, List<Placing> placings) {
        return nodes.stream()
                .map(node -> placings.stream()
                        .filter(it -> it.node().equals(node.key()))
                        .findFirst()
                        .map(node::at)
                        .orElse(node)
                        .done(Optional.empty(), Optional.empty()))
                .toList();
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, CHINA);
    }

    /** A plan with its matter on a day. */
    record Case(Matter matter, Plan plan, LocalDate today) {

        /** With what is known of the node of that key. */
        Node reported(Node node) {
            Optional<Node> known = plan.node(node.key());
            return node.done(known.flatMap(Node::started), known.flatMap(Node::finished));
        }
    }

    /** What a decision comes to. */
    sealed interface Made {
        record Yes(PlanEvent event) implements Made {}

        record No(Result why) implements Made {}
    }

    /** A decision. */
    @FunctionalInterface
    interface Change {
        Made make(Case it);
    }
}
