package org.luoshi.server.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.unit.Acting;
import org.springframework.stereotype.Component;

/** Nodes put on other days: tried, and confirmed, in all plans that are moved by it or in none. */
@Component
class Moving {

    private final Plans plans;
    private final Trying trying;
    private final PlanRecording recording;
    private final Matters matters;

    Moving(Plans plans, Trying trying, PlanRecording recording, Matters matters) {
        this.plans = plans;
        this.trying = trying;
        this.recording = recording;
        this.matters = matters;
    }

    Optional<Trial> trial(MatterId id, String node, LocalDate start, Acting acting, LocalDate today) {
        return charted(id, acting)
                .filter(it -> it.plan().node(node).filter(Node::isWaiting).isPresent())
                .map(it -> trying.move(it, node, start, today, acting).trial());
    }

    Result move(MatterId id, int seen, String node, LocalDate start, Optional<String> seal, Acting acting, Instant at) {
        Optional<Charted> found = charted(id, acting);
        if (found.isEmpty()) {
            return new Result.NotThere();
        }
        Charted own = found.get();
        Optional<Result> refusal = Guards.mine(own.matter(), acting).or(() -> movable(own.plan(), node));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (own.plan().version() != seen) {
            return new Result.Conflict(own.plan());
        }
        Trying.Tried tried = trying.move(own, node, start, Planning.day(at), acting);
        if (tried.trial().impossible().isPresent()) {
            return Result.refused(
                    "plan-move-impossible",
                    String.join("；", tried.trial().impossible().get().clash()));
        }
        if (seal.filter(it -> !it.equals(tried.trial().seal())).isPresent()) {
            return new Result.Conflict(own.plan());
        }
        return tried.trial().others() > 0
                ? Result.refused("plan-move-others", tried.trial().others())
                : recordAll(own, node, tried, acting, at);
    }

    private static Optional<Result> movable(Plan plan, String key) {
        Optional<Node> node = plan.node(key);
        if (node.isEmpty()) {
            return Optional.of(Result.refused("plan-node-unknown", key));
        }
        return node.get().isWaiting()
                ? Optional.empty()
                : Optional.of(Result.refused("plan-move-begun", node.get().title()));
    }

    private Result recordAll(Charted own, String node, Trying.Tried tried, Acting acting, Instant at) {
        Result result = new Result.Done(own.plan());
        for (var moved : tried.placings().entrySet()) {
            Charted one = tried.plans().getOrDefault(moved.getKey(), own);
            Result recorded = recording.record(
                    one.matter(),
                    one.plan().version(),
                    new PlanEvent.Moved(own.matter().id(), node, moved.getValue()),
                    acting.who(),
                    at);
            if (!(recorded instanceof Result.Done)) {
                return recorded;
            }
            result = moved.getKey().equals(own.matter().id()) ? recorded : result;
        }
        return result;
    }

    private Optional<Charted> charted(MatterId id, Acting acting) {
        return matters.find(id, acting.scope())
                .flatMap(matter -> plans.own(id).map(plan -> new Charted(matter, Reported.on(plan, matter))));
    }
}
