package org.luoshi.server.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.ledger.Appended;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Loops;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Puts what happens to plans on the ledger, and the plan's nodes on its matter, in the caller's transaction. */
@Component
class PlanRecording {

    private final Ledger ledger;
    private final Loops loops;
    private final Matters matters;
    private final Plans plans;

    PlanRecording(Ledger ledger, Loops loops, Matters matters, Plans plans) {
        this.ledger = ledger;
        this.loops = loops;
        this.matters = matters;
        this.plans = plans;
    }

    /** @param version of the plan's stream that the event was decided on */
    public Result record(Matter matter, int version, PlanEvent event, Who who, Instant at) {
        Optional<Plan> before = plans.own(matter.id()).map(it -> Reported.on(it, matter));
        Appended appended =
                ledger.append(Plans.stream(matter.id()), version, List.of(PlanEvent.FORMS.write(event)), who, at);
        if (appended instanceof Appended.Conflict) {
            return undone(new Result.Conflict(seen(matter.id())));
        }
        return switch (event) {
            case PlanEvent.Applied it -> adopted(matter, before, who, at);
            case PlanEvent.Mended it -> adopted(matter, before, who, at);
            case PlanEvent.Moved it -> adopted(matter, before, who, at);
            case PlanEvent.Replanned it -> adopted(matter, before, who, at);
            case PlanEvent.NodeStarted it -> foreseen(matter.id(), who, at);
            case PlanEvent.NodeStartTakenBack it -> foreseen(matter.id(), who, at);
            case PlanEvent.Frozen it -> new Result.Done(seen(matter.id()));
            case PlanEvent.MoneySet it -> new Result.Done(seen(matter.id()));
        };
    }

    /** The matter's nodes are the plan's, each due on its last day; what is finished stays so under another title. */
    private Result adopted(Matter matter, Optional<Plan> before, Who who, Instant at) {
        List<Course.Node> nodes = plans.own(matter.id()).orElseThrow().nodes().stream()
                .map(it -> new Course.Node(
                        it.title(),
                        it.end(),
                        before.flatMap(was -> was.node(it.key())).flatMap(Node::finished)))
                .toList();
        Instant then = at.isBefore(matter.course().changed()) ? matter.course().changed() : at;
        Outcome outcome = loops.actAt(matter.id(), matter.version(), new Command.AdoptPlan(nodes), who, then);
        return switch (outcome) {
            case Outcome.Done done -> new Result.Done(seen(matter.id()));
            case Outcome.Refused refused ->
                undone(new Result.Refused(refused.why().code(), refused.why().values()));
            case Outcome.Conflict conflict -> undone(new Result.Conflict(seen(matter.id())));
            case Outcome.NotThere nothing -> undone(new Result.NotThere());
        };
    }

    private Result foreseen(MatterId id, Who who, Instant at) {
        loops.foresee(id, who, at);
        return new Result.Done(seen(id));
    }

    /**
     * Plans that move together, and the nodes of their matters, stand or fall together. The transaction is the caller's
     * own: this class has none, or the caller would be told that somebody else took its work back.
     */
    private static Result undone(Result result) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return result;
    }

    private Plan seen(MatterId id) {
        return plans.find(id, new Scope.District()).orElseThrow();
    }
}
