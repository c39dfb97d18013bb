package org.luoshi.server.matter.loop;

import static org.luoshi.server.matter.Matter.Loop.ASSIGNED;
import static org.luoshi.server.matter.Matter.Loop.DRAFTED;
import static org.luoshi.server.matter.Matter.Loop.UNDER_WAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course.Node;
import org.luoshi.server.matter.Decision;
import org.luoshi.server.matter.Decision.Refused;
import org.luoshi.server.matter.MatterEvent;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.matter.playbook.Step;

/** What the lead unit does: sign or return, report, plan. */
final class Working {

    private static final int MOST_NODES = 60;
    private static final int LONGEST_NODE = 200;

    private Working() {}

    static Decision sign(Case it) {
        return Check.of(it).leads().in(ASSIGNED).then(() -> new MatterEvent.Signed(it.lead(), Turns.work(it)));
    }

    /** 退回, with the reason: what was assigned, or what one is asked to agree to and does not take for one's own. */
    static Decision giveBack(Case it, Command.Return c) {
        return Check.of(it)
                .leads()
                .in(ASSIGNED, DRAFTED)
                .that(() -> it.matter().loop() == ASSIGNED || isAsked(it), "not-now-drafted", it.holderName())
                .reason(c.reason())
                .then(() -> new MatterEvent.Returned(c.reason().strip(), Turns.toSupervisor(it, Step.REARRANGE)));
    }

    private static boolean isAsked(Case it) {
        return it.matter()
                .course()
                .holder()
                .filter(hold -> hold.step() == Step.AGREE && hold.unit().equals(it.lead()))
                .isPresent();
    }

    static Decision report(Case it, Command.Report c) {
        int measures = it.matter().measures().size();
        int nodes = it.matter().course().nodes().size();
        return Check.of(it)
                .that(() -> it.leads() || leadsPartBelow(it), "lead-only", it.leadName())
                .in(UNDER_WAY)
                .that(() -> !isEmpty(c), "report-empty")
                .length(c.words())
                .that(
                        () -> c.figures().keySet().stream().allMatch(n -> n >= 0 && n < measures),
                        "figure-unknown",
                        measures)
                .that(() -> c.done().keySet().stream().allMatch(n -> n >= 0 && n < nodes), "node-unknown", nodes)
                .that(() -> c.done().values().stream().noneMatch(it.today()::isBefore), "node-done-later", it.today())
                .that(() -> c.expected().filter(it.today()::isAfter).isEmpty(), "expected-past", it.today())
                .not(() -> files(c.evidence()))
                .then(() ->
                        new MatterEvent.Reported(c.words().strip(), c.figures(), c.done(), c.evidence(), c.expected()));
    }

    /** A unit below the lead to which a part of it was given may report on the whole as well. */
    private static boolean leadsPartBelow(Case it) {
        return it.works()
                && it.partLeads().stream()
                        .anyMatch(unit -> it.actsFor(unit)
                                && it.situation().organisation().isWithin(unit, it.lead()));
    }

    private static boolean isEmpty(Command.Report c) {
        return c.words().isBlank()
                && c.figures().isEmpty()
                && c.done().isEmpty()
                && c.evidence().isEmpty()
                && c.expected().isEmpty();
    }

    /** Files have names; whether their bytes are there is asked before a decision. */
    static Optional<Refused> files(List<Command.File> files) {
        boolean named = files.stream()
                .allMatch(file -> !file.name().isBlank() && file.name().length() <= LONGEST_NODE);
        return named ? Optional.empty() : Optional.of(new Refused("file-name", List.of(LONGEST_NODE)));
    }

    /** 列节点. Whether one is done is reported, not set: what was done under the same title stays done. */
    static Decision setNodes(Case it, Command.SetNodes c) {
        return Check.of(it)
                .leads()
                .in(UNDER_WAY)
                .that(
                        () -> c.nodes().size() <= MOST_NODES,
                        "nodes-many",
                        MOST_NODES,
                        c.nodes().size())
                .that(() -> c.nodes().stream().allMatch(Working::isTitled), "node-title", LONGEST_NODE)
                .not(() -> late(it, c.nodes()))
                .then(() -> new MatterEvent.NodesSet(
                        c.nodes().stream().map(node -> kept(it, node)).toList()));
    }

    /**
     * 按作战图列节点. What was done under the same title stays done, and what the plan knows to be done under another one.
     * Nothing is recorded where the nodes are those that stand already.
     */
    static Decision adoptPlan(Case it, Command.AdoptPlan c) {
        List<Node> nodes = c.nodes().stream()
                .map(node -> done(kept(it, node), node.done()))
                .toList();
        return Check.of(it)
                .that(
                        () -> !it.matter().loop().isOver(),
                        "plan-over",
                        it.matter().title())
                .that(() -> nodes.size() <= MOST_NODES, "nodes-many", MOST_NODES, nodes.size())
                .that(() -> nodes.stream().allMatch(Working::isTitled), "node-title", LONGEST_NODE)
                .all(() -> nodes.equals(it.matter().course().nodes())
                        ? List.of()
                        : List.of(new MatterEvent.NodesSet(nodes)));
    }

    private static Node done(Node node, Optional<LocalDate> known) {
        return new Node(node.title(), node.due(), node.done().or(() -> known));
    }

    private static boolean isTitled(Node node) {
        return !node.title().isBlank() && node.title().length() <= LONGEST_NODE;
    }

    private static Optional<Refused> late(Case it, List<Node> nodes) {
        Optional<LocalDate> due = it.matter().due().lastDay();
        return nodes.stream()
                .filter(node -> due.filter(node.due()::isAfter).isPresent())
                .findFirst()
                .map(node -> new Refused("node-after-due", List.of(node.title(), node.due(), due.orElseThrow())));
    }

    private static Node kept(Case it, Node node) {
        return it.matter().course().nodes().stream()
                .filter(was -> was.title().equals(node.title().strip()))
                .findFirst()
                .map(was -> new Node(was.title(), node.due(), was.done()))
                .orElseGet(() -> new Node(node.title().strip(), node.due(), Optional.empty()));
    }

    /** 进入阶段: forward only; a stage may be left out. */
    static Decision reachStage(Case it, Command.ReachStage c) {
        List<String> stages = it.situation().playbook().stages().stream()
                .map(Playbook.Stage::key)
                .toList();
        int now = it.matter().course().stage().map(stages::indexOf).orElse(-1);
        return Check.of(it)
                .that(() -> it.leads() || isCommissioner(it), "lead-only", it.leadName())
                .in(UNDER_WAY)
                .that(() -> stages.contains(c.stage()), "stage-unknown", c.stage(), titles(it))
                .that(() -> stages.indexOf(c.stage()) > now, "stage-back", titles(it))
                .then(() -> Stages.reached(
                        it.situation().playbook(),
                        c.stage(),
                        it.situation().calendar(),
                        it.situation().now()));
    }

    /** 放弃: what its unit took up itself it may let go itself, and says why; nothing owed to others may hang on it. */
    static Decision drop(Case it, Command.Drop c) {
        return Check.of(it)
                .that(
                        () -> it.situation().playbook().dropAfter().isPresent(),
                        "drop-not-here",
                        it.situation().playbook().title(),
                        it.name(it.supervisor()))
                .that(() -> it.leads() || it.supervises(), "lead-only", it.leadName())
                .in(ASSIGNED, UNDER_WAY)
                .reason(c.reason())
                .that(
                        () -> it.openParts().isEmpty(),
                        "parts-open",
                        it.openParts().size())
                .then(() -> new MatterEvent.Withdrawn(
                        it.matter().id(), Optional.of(c.reason().strip())));
    }

    private static boolean isCommissioner(Case it) {
        return it.matter().parties().commissioner().isPresent()
                && it.matter()
                        .parties()
                        .commissioner()
                        .equals(it.situation().who().post());
    }

    private static String titles(Case it) {
        List<String> titles = new ArrayList<>();
        it.situation().playbook().stages().forEach(stage -> titles.add(stage.title()));
        return titles.isEmpty() ? "—" : String.join(" → ", titles);
    }
}
