package org.luoshi.server.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.luoshi.scheduling.Length;
import org.luoshi.scheduling.Link;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Loops;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.Register;
import org.luoshi.server.matter.Registration;
import org.luoshi.server.matter.loop.District;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.Span;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.change.Changes;

/** Projects of a small district, under way, on a real ledger. */
final class Works implements AutoCloseable {

    static final Scope ALL = new Scope.District();
    static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    static final Acting OFFICE = new Acting(District.CHIEF, Role.SUPERVISOR, ALL);
    static final Acting LEAD = new Acting(District.FGJ_CLERK, Role.CLERK, new Scope.Of(java.util.Set.of(District.FGJ)));
    static final Acting OTHER =
            new Acting(District.CZJ_CLERK, Role.CLERK, new Scope.Of(java.util.Set.of(District.CZJ)));

    final Parts parts = Parts.open();
    final Planning planning = parts.get(Planning.class);
    final Plans plans = parts.get(Plans.class);
    private int number;

    Works() {
        parts.get(Changes.class).carryOut(new District().changes(), District.CHIEF);
    }

    Matter matter(MatterId id) {
        return parts.get(Matters.class).find(id, ALL).orElseThrow();
    }

    Plan plan(MatterId id) {
        return plans.find(id, ALL).orElseThrow();
    }

    /** Led by 发改局, due at the end of 2026, signed for. */
    MatterId project(String title) {
        MatterId id = MatterId.fresh(Parts.NOW, new Random(++number));
        parts.transaction()
                .executeWithoutResult(transaction -> parts.get(Register.class)
                        .register(
                                new Registration(
                                        id,
                                        title,
                                        "task",
                                        List.of(new Owner(
                                                "区发改局",
                                                Owner.Role.LEAD,
                                                Owner.Source.STATED,
                                                Optional.of(District.FGJ))),
                                        new Due.On(DUE, ""),
                                        List.of(),
                                        List.of("一、项目"),
                                        Optional.empty(),
                                        new Matter.Source(
                                                Optional.of(new DocumentId(1)),
                                                "2026年政府工作报告",
                                                number,
                                                List.of(Quote.of(new Span(0, title.length()), title))),
                                        Optional.of(District.DCS),
                                        Optional.empty()),
                                District.CHIEF,
                                Parts.NOW));
        act(id, new Command.ProposeCriterion(District.FGJ, "建成并通过竣工验收", "竣工备案表"), District.CHIEF);
        act(id, new Command.AgreeCriterion(), District.FGJ_CLERK);
        act(id, new Command.Assign(List.of(), Optional.empty(), Optional.empty(), Optional.empty()), District.CHIEF);
        act(id, new Command.Sign(), District.FGJ_CLERK);
        return id;
    }

    Matter act(MatterId id, Command command, Who who) {
        Outcome outcome = parts.get(Loops.class).act(id, matter(id).version(), command, who);
        if (outcome instanceof Outcome.Done done) {
            return done.matter();
        }
        throw new AssertionError(command + ": " + outcome);
    }

    /** A plan of these nodes, in place of a template's. */
    Plan planned(MatterId id, List<Node> nodes, List<Tie> ties) {
        done(planning.apply(id, "livelihood", Optional.of(LocalDate.of(2026, 3, 2)), DUE, LEAD));
        return done(planning.mend(id, plan(id).version(), nodes, ties, LEAD));
    }

    static Plan done(Result result) {
        if (result instanceof Result.Done done) {
            return done.plan();
        }
        throw new AssertionError(result.toString());
    }

    static Node node(String key, int days) {
        return node(key, Length.of(days), "statutory", Map.of());
    }

    static Node node(String key, Length days, String calendar, Map<String, Integer> uses) {
        return new Node(
                key,
                key,
                days,
                calendar,
                Optional.empty(),
                uses,
                Optional.empty(),
                "",
                true,
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 2),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** One after the other. */
    static List<Tie> chain(String... keys) {
        List<Tie> ties = new ArrayList<>();
        for (int i = 1; i < keys.length; i++) {
            ties.add(Tie.after(keys[i - 1], keys[i]));
        }
        return ties;
    }

    static Tie tie(String from, Link.Kind kind, int lag, String to) {
        return new Tie(from, to, kind, lag, OptionalInt.empty());
    }

    @Override
    public void close() {
        parts.close();
    }
}
