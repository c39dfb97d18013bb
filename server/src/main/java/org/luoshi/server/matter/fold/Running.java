package org.luoshi.server.matter.fold;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Course.Hold;
import org.luoshi.server.matter.MatterEvent;
import org.luoshi.server.matter.MatterEvent.Turn;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.light.Progress;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.UnitCode;

/** A matter's course while events are taken in. */
final class Running {

    private Optional<String> stage;
    private final List<Hold> holds;
    private final Map<Integer, Course.Figure> figures;
    private List<Course.Node> nodes;
    private final List<Course.Evidence> evidence;
    private final List<Course.Blocker> blockers;
    private Optional<Course.Raised> raised;
    private Optional<Course.Delay> delay;
    private Optional<Course.Claim> claim;
    private Optional<Instant> started;
    private Optional<Instant> moved;
    private Optional<Instant> fresh;
    private Instant changed;
    private Optional<LocalDate> expected;
    private Optional<String> said;
    private int delays;
    private int failures;
    private int reopenings;
    private Optional<Course.Foreseen> foreseen;
    private final List<Course.Staged> stages;

    Running(Course it) {
        stage = it.stage();
        holds = new ArrayList<>(it.holds());
        figures = new HashMap<>(it.figures());
        nodes = it.nodes();
        evidence = new ArrayList<>(it.evidence());
        blockers = new ArrayList<>(it.blockers());
        raised = it.raised();
        delay = it.delay();
        claim = it.claim();
        started = it.started();
        moved = it.moved();
        fresh = it.fresh();
        changed = it.changed();
        expected = it.expected();
        said = it.said();
        delays = it.delays();
        failures = it.failures();
        reopenings = it.reopenings();
        foreseen = it.foreseen();
        stages = new ArrayList<>(it.stages());
    }

    /** Held by the supervising unit, which is to propose what counts as done. */
    static Course begun(UnitCode supervisor, Instant at, Optional<Instant> by) {
        return new Course(
                Optional.empty(),
                List.of(new Hold(Step.PROPOSE, supervisor, Optional.empty(), at, by, Optional.empty())),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                at,
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                0,
                0,
                Optional.empty(),
                List.of());
    }

    Course course(List<Measure> measures) {
        return new Course(
                stage,
                holds,
                figures,
                nodes,
                evidence,
                blockers,
                raised,
                delay,
                claim,
                started,
                moved,
                fresh,
                changed,
                expected,
                said,
                Progress.of(measures, figures, nodes),
                delays,
                failures,
                reopenings,
                foreseen,
                stages);
    }

    void changed(Instant at) {
        changed = at;
    }

    void said(String words) {
        said = words.isBlank() ? Optional.empty() : Optional.of(words);
    }

    /** Whoever holds it goes on where the turn is theirs already; its clock may be another. */
    void turn(Turn turn, Instant at) {
        Hold last = holds.getLast();
        if (last.to().isEmpty() && isSame(last, turn)) {
            holds.set(holds.size() - 1, hold(turn, last.from()));
            return;
        }
        end(at);
        holds.add(hold(turn, at));
    }

    private static boolean isSame(Hold hold, Turn turn) {
        return hold.step() == turn.step()
                && hold.unit().equals(turn.unit())
                && hold.post().equals(turn.post());
    }

    private static Hold hold(Turn turn, Instant from) {
        return new Hold(turn.step(), turn.unit(), turn.post(), from, turn.by(), Optional.empty());
    }

    /** Nobody holds it any longer, and nothing waits for anybody. */
    void over(Instant at) {
        blockers.clear();
        raised = Optional.empty();
        delay = Optional.empty();
        end(at);
    }

    private void end(Instant at) {
        Hold last = holds.getLast();
        if (last.to().isEmpty()) {
            holds.set(
                    holds.size() - 1,
                    new Hold(last.step(), last.unit(), last.post(), last.from(), last.by(), Optional.of(at)));
        }
    }

    void started(Instant at) {
        started = started.or(() -> Optional.of(at));
        moved = Optional.of(at);
        fresh = Optional.of(at);
    }

    void report(MatterEvent.Reported it, String actor, Instant at) {
        it.figures().forEach((number, value) -> figure(number, value, at));
        List<Course.Node> after = new ArrayList<>(nodes);
        it.done().forEach((number, day) -> after.set(number, done(after.get(number), day)));
        nodes = after;
        hand(it.evidence(), actor, at);
        expected = it.expected();
        moved = Optional.of(at);
        fresh = Optional.of(at);
    }

    private void figure(int number, BigDecimal value, Instant at) {
        figures.put(number, new Course.Figure(value, at));
    }

    private static Course.Node done(Course.Node node, LocalDate day) {
        return new Course.Node(node.title(), node.due(), Optional.of(day));
    }

    void hand(List<Command.File> files, String actor, Instant at) {
        files.stream().map(file -> evidence(file, actor, at)).forEach(evidence::add);
    }

    private static Course.Evidence evidence(Command.File file, String actor, Instant at) {
        return new Course.Evidence(file.name(), file.kind(), file.digest(), at, actor);
    }

    void nodes(List<Course.Node> planned) {
        nodes = List.copyOf(planned);
    }

    void stage(MatterEvent.StageReached it, Instant at) {
        stage = Optional.of(it.stage());
        stages.add(new Course.Staged(it.stage(), at, it.by()));
        moved = Optional.of(at);
    }

    void block(MatterEvent.Blocked it, String actor, Instant at) {
        blockers.add(new Course.Blocker(it.number(), it.words(), it.unit(), at, actor));
    }

    void unblock(int number) {
        blockers.removeIf(it -> it.number() == number);
    }

    void raise(MatterEvent.Raised it, Instant at) {
        raised = Optional.of(new Course.Raised(it.question(), it.to(), it.by(), at));
    }

    void lower() {
        raised = Optional.empty();
    }

    void askDelay(MatterEvent.DelayAsked it, String actor, Instant at) {
        delay = Optional.of(new Course.Delay(it.to(), it.cause(), at, actor));
    }

    void delayed() {
        delay = Optional.empty();
        delays++;
    }

    void forgetDelay() {
        delay = Optional.empty();
    }

    void claim(MatterEvent.Claimed it, String actor, Instant at) {
        List<Course.Evidence> handed =
                it.evidence().stream().map(file -> evidence(file, actor, at)).toList();
        claim = Optional.of(new Course.Claim(it.words(), handed, it.check(), at, it.by()));
        evidence.addAll(handed);
        delay = Optional.empty();
        moved = Optional.of(at);
        fresh = Optional.of(at);
    }

    void reject() {
        claim = Optional.empty();
        failures++;
    }

    void reopen() {
        claim = Optional.empty();
        reopenings++;
    }

    void foresee(Course.Foreseen it) {
        foreseen = Optional.of(it);
    }

    /** With another lead unit everything that the old one had open is done with; what was handed in stays. */
    void clear() {
        blockers.clear();
        raised = Optional.empty();
        delay = Optional.empty();
        claim = Optional.empty();
        started = Optional.empty();
        expected = Optional.empty();
    }
}
