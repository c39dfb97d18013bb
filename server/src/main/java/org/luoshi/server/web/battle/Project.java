package org.luoshi.server.web.battle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.luoshi.server.plan.Alarm;
import org.luoshi.server.plan.Node;
import org.luoshi.server.plan.Plan;
import org.luoshi.server.plan.Stage;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.matter.Subject;
import org.luoshi.server.web.plan.Alarms;

/** A matter with its plan, as a reader sees it. */
public record Project(Subject subject, Plan plan) {

    public String title() {
        return subject.matter().title();
    }

    public String address() {
        return subject.address() + "/plan";
    }

    public LocalDate today() {
        return subject.today();
    }

    public String light(Frame frame) {
        return frame.t("light." + Phrases.key(subject.light().colour()));
    }

    /** The last stage that is reached, in words. */
    public String stage(Frame frame) {
        return plan.stage().map(Stage::title).orElseGet(() -> frame.t("battle.stage.none"));
    }

    /** What is at work, else what begins next; empty once all is finished. */
    public Optional<Node> next() {
        return plan.nodes().stream()
                .filter(it -> it.finished().isEmpty())
                .min(Comparator.comparing((Node it) -> it.started().isEmpty())
                        .thenComparing(Node::end)
                        .thenComparing(Node::start));
    }

    /** With the day by which it has to be there. */
    public String next(Frame frame) {
        return next().map(it -> frame.t("battle.next", it.title(), it.end()))
                .orElseGet(() -> frame.t("battle.next.none"));
    }

    public Optional<Alarm> alarm() {
        return Alarms.of(plan, today());
    }

    /** What was promised; the plan's own due may be earlier, to have some days in hand. */
    private LocalDate promised() {
        return subject.matter().due().lastDay().orElse(plan.due());
    }

    /** The days by which it is expected after what was promised; 0 where it is in time. */
    public long lateDays() {
        LocalDate expected =
                plan.standing().likely().filter(it -> !plan.isFinished()).orElse(plan.last());
        return Math.max(0, ChronoUnit.DAYS.between(promised(), expected));
    }

    public boolean late() {
        return lateDays() > 0 || plan.standing().impossible().isPresent();
    }

    /** How it stands against its due, in words. */
    public String outlook(Frame frame) {
        if (plan.standing().impossible().isPresent()) {
            return frame.t("battle.impossible");
        }
        if (plan.isFinished()) {
            return frame.t("battle.finished");
        }
        return lateDays() > 0 ? frame.n("battle.late", lateDays()) : frame.t("battle.in-time");
    }

    /** Finished nodes of all. */
    public long done() {
        return plan.nodes().stream().filter(it -> it.finished().isPresent()).count();
    }
}
