package org.luoshi.server.web.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.luoshi.scheduling.Link;
import org.luoshi.server.plan.Node;
import org.luoshi.server.plan.Plan;
import org.luoshi.server.plan.Stage;
import org.luoshi.server.plan.Tie;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;

/**
 * A node as a reader sees it.
 *
 * @param number counted from 1, by which others name it
 */
public record NodeLine(int number, Node node, Plan plan, LocalDate today) {

    /** How a node stands. */
    enum State {
        DONE("good"),
        OVER("over"),
        MISSED("over"),
        SOON("late"),
        RUNNING("idle"),
        WAITING("idle");

        private final String shape;

        State(String shape) {
            this.shape = shape;
        }
    }

    State state() {
        if (node.finished().isPresent()) {
            return State.DONE;
        }
        if (node.isMissed(today)) {
            return State.MISSED;
        }
        if (node.end().isBefore(today)) {
            return State.OVER;
        }
        if (node.started().isPresent()) {
            return State.RUNNING;
        }
        return node.latestStart()
                        .filter(it -> !it.isAfter(today.plusDays(Alarms.DAYS)))
                        .isPresent()
                ? State.SOON
                : State.WAITING;
    }

    public String shape() {
        return state().shape;
    }

    public String told(Frame frame) {
        return frame.t("gantt.state." + org.luoshi.server.web.Phrases.key(state()));
    }

    public String days() {
        return Afters.days(node.days());
    }

    public String after() {
        return Afters.of(node, plan.nodes(), plan.ties());
    }

    /** The last day to begin, as long as that matters. */
    public String latest() {
        return node.latestStart()
                .filter(it -> node.isWaiting())
                .map(LocalDate::toString)
                .orElse("");
    }

    public String unit(Names names) {
        return node.unit().map(names::unit).orElse("");
    }

    public Optional<String> stage() {
        return node.stage()
                .flatMap(key -> plan.stages().stream()
                        .filter(it -> it.key().equals(key))
                        .findFirst())
                .map(Stage::title);
    }

    /** Why it lies where it lies, a sentence each. */
    public List<String> why(Frame frame) {
        List<String> why = new java.util.ArrayList<>();
        why.add(node.critical() ? frame.t("gantt.why.critical") : frame.t("gantt.why.not-critical"));
        node.latestStart().ifPresent(it -> {
            long room = ChronoUnit.DAYS.between(node.start(), it);
            why.add(room > 0 ? frame.t("gantt.why.room", it, room) : frame.t("gantt.why.no-room", it));
        });
        plan.ties().stream().filter(it -> it.to().equals(node.key())).forEach(it -> why.add(tie(frame, it)));
        node.uses().forEach((resource, units) -> why.add(frame.t("gantt.why.uses", resource, units)));
        return why;
    }

    private String tie(Frame frame, Tie tie) {
        String from = plan.node(tie.from()).map(Node::title).orElse(tie.from());
        String key = switch (tie.kind()) {
            case FS -> tie.lag() < 0 ? "fs.overlap" : tie.lag() > 0 ? "fs.lag" : "fs";
            case SS -> "ss";
            case FF -> "ff";
            case SF -> "sf";
        };
        return frame.t("gantt.why." + key, from, Math.abs(tie.lag()));
    }

    static boolean fromEnd(Link.Kind kind) {
        return kind == Link.Kind.FS || kind == Link.Kind.FF;
    }

    static boolean toStart(Link.Kind kind) {
        return kind == Link.Kind.FS || kind == Link.Kind.SS;
    }
}
