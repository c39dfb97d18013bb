package org.luoshi.server.matter.loop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.MatterEvent.Turn;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.WorkingTime;

/** Who holds a matter next, and until when. */
final class Turns {

    private Turns() {}

    /** A step that begins now, for any post of the unit. */
    static Turn to(Case it, Step step, UnitCode unit) {
        Optional<Instant> by = it.situation()
                .playbook()
                .clock(step)
                .map(time -> it.situation().calendar().plus(it.situation().now(), time));
        return new Turn(step, unit, Optional.empty(), by);
    }

    static Turn toSupervisor(Case it, Step step) {
        return to(it, step, it.supervisor());
    }

    static Turn work(Case it) {
        return work(it, it.matter().due());
    }

    /** The lead unit works; its clock is the matter's date. */
    static Turn work(Case it, Due due) {
        return new Turn(Step.WORK, it.lead(), Optional.empty(), end(it, due));
    }

    private static Optional<Instant> end(Case it, Due due) {
        Optional<LocalDate> day = due.lastDay();
        return day.map(it.situation().calendar()::endOf);
    }

    /**
     * Whose turn it is while work is under way, by what is open: first a delay that waits for a ruling, then a question
     * that waits for a leader, then the oldest thing that blocks, else the lead unit works.
     */
    static Turn open(Case it, Open open) {
        if (open.delay().isPresent()) {
            return resumed(
                    it,
                    Step.RULE_ON_DELAY,
                    it.supervisor(),
                    Optional.empty(),
                    open.delay().get());
        }
        if (open.raised().isPresent()) {
            Course.Raised raised = open.raised().get();
            return resumed(it, Step.DECIDE, raised.to().unit(), Optional.of(raised.to()), raised.at());
        }
        if (!open.blockers().isEmpty()) {
            Course.Blocker oldest = open.blockers().getFirst();
            return resumed(it, Step.UNBLOCK, oldest.unit(), Optional.empty(), oldest.at());
        }
        return work(it, open.due());
    }

    /** A step that was interrupted goes on with the time that it had left; nobody pays for another's time. */
    private static Turn resumed(Case it, Step step, UnitCode unit, Optional<PostCode> post, Instant since) {
        List<Course.Hold> before = it.matter().course().holds().stream()
                .filter(hold -> hold.step() == step
                        && hold.unit().equals(unit)
                        && hold.post().equals(post)
                        && !hold.from().isBefore(since))
                .toList();
        return new Turn(step, unit, post, it.situation().playbook().clock(step).map(time -> by(it, time, before)));
    }

    private static Instant by(Case it, WorkingTime allowed, List<Course.Hold> before) {
        if (!before.isEmpty() && before.getLast().to().isEmpty()) {
            return before.getLast().by().orElse(it.situation().now());
        }
        Instant now = it.situation().now();
        long used = before.stream()
                .mapToLong(hold -> it.situation()
                        .calendar()
                        .between(hold.from(), hold.to().orElse(now))
                        .minutes())
                .sum();
        return used < allowed.minutes()
                ? it.situation().calendar().plus(now, new WorkingTime(allowed.minutes() - used))
                : before.getLast().by().orElse(now);
    }

    /** What stands open beside the work. */
    record Open(Optional<Instant> delay, Optional<Course.Raised> raised, List<Course.Blocker> blockers, Due due) {

        static Open of(Case it) {
            Course course = it.matter().course();
            return new Open(
                    course.delay().map(Course.Delay::at),
                    course.raised(),
                    course.blockers(),
                    it.matter().due());
        }

        Open delay(Optional<Instant> since) {
            return new Open(since, raised, blockers, due);
        }

        Open raised(Optional<Course.Raised> question) {
            return new Open(delay, question, blockers, due);
        }

        Open blockers(List<Course.Blocker> standing) {
            return new Open(delay, raised, standing, due);
        }

        Open due(Due day) {
            return new Open(delay, raised, blockers, day);
        }
    }
}
