package org.luoshi.server.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luoshi.scheduling.Effort;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.plan.net.Joint;
import org.luoshi.server.plan.net.Net;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All open plans that share resources, planned together in the background: begun, looked at until it is over, and then
 * confirmed or dropped. Kept in memory only; a restart forgets it, and nothing of it was stored. One at a time.
 */
@Component
public class Together {

    private static final Logger LOG = LoggerFactory.getLogger(Together.class);
    private static final int WORKERS = 2;
    private static final int MOST_SECONDS = 300;

    private final Plans plans;
    private final Trying trying;
    private final PlanRecording recording;
    private final Clock clock;
    private final Map<UUID, Progress> all = new ConcurrentHashMap<>();
    private final ExecutorService one = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("plans together").factory());

    Together(Plans plans, Trying trying, PlanRecording recording, Clock clock) {
        this.plans = plans;
        this.trying = trying;
        this.recording = recording;
        this.clock = clock;
    }

    /** How far it is. */
    public enum Phase {
        WAITING,
        SEARCHING,
        OVER
    }

    /**
     * A search on its way.
     *
     * @param plans how many there are
     * @param nodes of these, not finished
     * @param seconds it may take
     * @param draft present once it is over
     */
    public record Progress(
            UUID id, Phase phase, Instant since, int plans, int nodes, int seconds, Optional<Draft> draft) {}

    /**
     * What would move.
     *
     * @param changes of plans that would move or be marked; those that stay are not named
     * @param hopeless why no plan was found at all
     * @param proven no plan starts its nodes later
     */
    public record Draft(List<Change> changes, Optional<Impossible> hopeless, boolean proven) {
        public Draft {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A plan that would move.
     *
     * @param version of the plan that was looked at
     * @param before of the nodes that move, in the order of {@code after}
     * @param impossible why its due cannot be met, where it cannot
     */
    public record Change(
            MatterId matter,
            String title,
            int version,
            List<Node> before,
            List<Placing> after,
            Optional<Impossible> impossible) {}

    /** Only supervisors: it moves plans of all units. */
    public static boolean mayPlanTogether(Acting acting) {
        return acting.role() == Role.SUPERVISOR && acting.may(Act.ACT_ON_MATTERS);
    }

    /**
     * @param seconds that the search may take, 1 to 300
     * @return its id; empty where they may not, or no plans share a resource
     */
    public Optional<UUID> begin(int seconds, Acting acting) {
        List<Charted> sharing = mayPlanTogether(acting) ? plans.sharing() : List.of();
        if (sharing.isEmpty()) {
            return Optional.empty();
        }
        all.clear();
        UUID id = UUID.randomUUID();
        int limit = Math.clamp(seconds, 1, MOST_SECONDS);
        Progress begun = new Progress(
                id, Phase.WAITING, clock.instant(), sharing.size(), nodes(sharing), limit, Optional.empty());
        all.put(id, begun);
        one.execute(() -> run(begun, sharing));
        return Optional.of(id);
    }

    public Optional<Progress> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    /** The last one, begun or over; empty where there is none. */
    public Optional<Progress> latest() {
        return all.values().stream().findFirst();
    }

    /** Forgets it. */
    public void drop(UUID id) {
        all.remove(id);
    }

    private static int nodes(List<Charted> sharing) {
        return sharing.stream()
                .mapToInt(it -> (int) it.plan().nodes().stream()
                        .filter(node -> node.finished().isEmpty())
                        .count())
                .sum();
    }

    private void run(Progress begun, List<Charted> sharing) {
        tell(begun, Phase.SEARCHING, Optional.empty());
        try {
            tell(begun, Phase.OVER, Optional.of(draft(sharing, Planning.day(begun.since()), begun.seconds())));
        } catch (RuntimeException e) {
            LOG.error("planning together", e);
            Impossible why = new Impossible(List.of("排程出错，已记入日志，请联系管理员"), List.of());
            tell(begun, Phase.OVER, Optional.of(new Draft(List.of(), Optional.of(why), false)));
        }
    }

    private void tell(Progress it, Phase phase, Optional<Draft> draft) {
        all.computeIfPresent(
                it.id(), (id, old) -> new Progress(id, phase, it.since(), it.plans(), it.nodes(), it.seconds(), draft));
    }

    Draft draft(List<Charted> sharing, LocalDate today, int seconds) {
        Net net = trying.net(sharing, today, true);
        Joint joint = Joint.of(net, new Effort(seconds, WORKERS, 1));
        List<Change> changes = new ArrayList<>();
        if (joint.hopeless().isEmpty()) {
            sharing.forEach(it -> change(it, joint).ifPresent(changes::add));
        }
        return new Draft(changes, joint.hopeless(), joint.proven());
    }

    private static Optional<Change> change(Charted it, Joint joint) {
        Map<String, Placing> to = joint.placings().getOrDefault(it.matter().id(), List.of()).stream()
                .collect(Collectors.toMap(Placing::node, Function.identity()));
        List<Node> before = it.plan().nodes().stream()
                .filter(node -> to.containsKey(node.key()))
                .filter(node -> !node.placing().equals(to.get(node.key())))
                .toList();
        List<Placing> after = before.stream()
                .flatMap(node -> Optional.ofNullable(to.get(node.key())).stream())
                .toList();
        Optional<Impossible> why =
                Optional.ofNullable(joint.impossible().get(it.matter().id()));
        boolean isSame = before.isEmpty() && why.equals(it.plan().standing().impossible());
        return isSame
                ? Optional.empty()
                : Optional.of(new Change(
                        it.matter().id(), it.matter().title(), it.plan().version(), before, after, why));
    }

    /** All of the draft or nothing; refused where one of its plans was changed since. */
    @Transactional
    public Result confirm(UUID id, Acting acting) {
        Optional<Draft> draft = find(id).flatMap(Progress::draft);
        if (!mayPlanTogether(acting)) {
            return Result.refused("together-supervisor");
        }
        if (draft.isEmpty()
                || draft.get().hopeless().isPresent()
                || draft.get().changes().isEmpty()) {
            return Result.refused("together-nothing");
        }
        Map<MatterId, Charted> now = new HashMap<>();
        plans.sharing().forEach(it -> now.put(it.matter().id(), it));
        for (Change change : draft.get().changes()) {
            Charted it = now.get(change.matter());
            if (it == null || it.plan().version() != change.version()) {
                return Result.refused("together-changed", change.title());
            }
        }
        Result last = Result.refused("together-nothing");
        for (Change change : draft.get().changes()) {
            last = record(change, Optional.ofNullable(now.get(change.matter())).orElseThrow(), acting);
            if (!(last instanceof Result.Done)) {
                return last;
            }
        }
        drop(id);
        return last;
    }

    private Result record(Change change, Charted it, Acting acting) {
        return recording.record(
                it.matter(),
                change.version(),
                new PlanEvent.Replanned(change.after(), change.impossible()),
                acting.who(),
                clock.instant());
    }
}
