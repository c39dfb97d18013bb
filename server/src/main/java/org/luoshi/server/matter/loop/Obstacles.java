package org.luoshi.server.matter.loop;

import static org.luoshi.server.matter.Matter.Loop.UNDER_WAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Decision;
import org.luoshi.server.matter.MatterEvent;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Post;

/** What stands in the way, and who must clear it: another unit (堵点), or whoever stands above (顶格协调). */
final class Obstacles {

    private static final int MOST_BLOCKERS = 9;

    private Obstacles() {}

    static Decision block(Case it, Command.Block c) {
        List<Course.Blocker> standing = it.matter().course().blockers();
        return Check.of(it)
                .leads()
                .in(UNDER_WAY)
                .words(c.words())
                .that(() -> it.find(c.unit()).isPresent(), "unit-unknown", it.name(c.unit()))
                .that(() -> !c.unit().equals(it.lead()), "block-self", it.leadName())
                .that(
                        () -> standing.stream().noneMatch(other -> other.unit().equals(c.unit())),
                        "block-twice",
                        it.name(c.unit()))
                .that(() -> standing.size() < MOST_BLOCKERS, "blockers-many", MOST_BLOCKERS)
                .then(() -> blocked(it, c));
    }

    private static MatterEvent blocked(Case it, Command.Block c) {
        List<Course.Blocker> after = new ArrayList<>(it.matter().course().blockers());
        int number = after.stream().mapToInt(Course.Blocker::number).max().orElse(0) + 1;
        after.add(new Course.Blocker(
                number,
                c.words(),
                c.unit(),
                it.situation().now(),
                it.situation().who().toString()));
        return new MatterEvent.Blocked(
                number,
                c.words().strip(),
                c.unit(),
                Turns.open(it, Turns.Open.of(it).blockers(after)));
    }

    /** By the unit that must act; or by the lead unit, which takes it back. */
    static Decision unblock(Case it, Command.Unblock c) {
        Optional<Course.Blocker> blocker = it.matter().course().blockers().stream()
                .filter(one -> one.number() == c.blocker())
                .findFirst();
        return Check.of(it)
                .in(UNDER_WAY)
                .that(blocker::isPresent, "blocker-unknown", c.blocker())
                .that(
                        () -> it.leads() || it.works() && it.actsFor(unit(blocker)),
                        "unblock-only",
                        blocker.map(one -> it.name(one.unit())).orElse("—"),
                        it.leadName())
                .words(c.words())
                .then(() -> new MatterEvent.Unblocked(
                        c.blocker(),
                        c.words().strip(),
                        Turns.open(it, Turns.Open.of(it).blockers(without(it, c.blocker())))));
    }

    private static UnitCode unit(Optional<Course.Blocker> blocker) {
        return blocker.orElseThrow().unit();
    }

    private static List<Course.Blocker> without(Case it, int number) {
        return it.matter().course().blockers().stream()
                .filter(one -> one.number() != number)
                .toList();
    }

    /** By whoever has it in hands as a unit: the lead, or one that is to remove what blocks. */
    static Decision raise(Case it, Command.Raise c) {
        Optional<PostCode> above = above(it);
        return Check.of(it)
                .that(() -> it.leads() || isBlocking(it), "raise-only", it.leadName())
                .in(UNDER_WAY)
                .that(() -> it.matter().course().raised().isEmpty(), "raised-already", raisedTo(it))
                .words(c.question())
                .that(above::isPresent, "raise-at-top")
                .then(() -> raised(it, c.question().strip(), above.orElseThrow(), Optional.empty()));
    }

    private static boolean isBlocking(Case it) {
        return it.works() && it.matter().course().blockers().stream().anyMatch(one -> it.actsFor(one.unit()));
    }

    /** The post above, where somebody can decide; one that was abolished is passed over by the organisation itself. */
    private static Optional<PostCode> above(Case it) {
        return it.situation().who().post().flatMap(it.situation().organisation()::above);
    }

    private static MatterEvent raised(Case it, String question, PostCode to, Optional<String> reason) {
        PostCode by = it.situation().who().post().orElseThrow();
        Course.Raised raised =
                new Course.Raised(question, to, by, it.situation().now());
        return new MatterEvent.Raised(
                question, to, by, reason, Turns.open(it, Turns.Open.of(it).raised(Optional.of(raised))));
    }

    static Decision raiseFurther(Case it, Command.RaiseFurther c) {
        Optional<Course.Raised> raised = it.matter().course().raised();
        Optional<PostCode> above =
                raised.map(Course.Raised::to).flatMap(it.situation().organisation()::above);
        return Check.of(it)
                .in(UNDER_WAY)
                .that(raised::isPresent, "nothing-raised", it.leadName())
                .that(() -> isAsked(it), "decide-only", raisedTo(it))
                .reason(c.reason())
                .that(above::isPresent, "raise-at-top")
                .then(() -> raised(
                        it,
                        raised.orElseThrow().question(),
                        above.orElseThrow(),
                        Optional.of(c.reason().strip())));
    }

    static Decision decide(Case it, Command.Decide c) {
        return Check.of(it)
                .in(UNDER_WAY)
                .that(() -> it.matter().course().raised().isPresent(), "nothing-raised", it.leadName())
                .that(() -> isAsked(it), "decide-only", raisedTo(it))
                .words(c.decision())
                .then(() -> new MatterEvent.Decided(
                        c.decision().strip(),
                        it.situation().who().post().orElseThrow(),
                        Turns.open(it, Turns.Open.of(it).raised(Optional.empty()))));
    }

    /** Whether it is this post that was asked, or its deputy. */
    private static boolean isAsked(Case it) {
        Optional<PostCode> own = it.situation().who().post();
        Optional<PostCode> asked = it.matter().course().raised().map(Course.Raised::to);
        Optional<PostCode> deputy =
                asked.flatMap(it.situation().organisation()::find).flatMap(Post::deputy);
        return asked.equals(own) || deputy.isPresent() && deputy.equals(own);
    }

    /** The asked post by its unit and title. */
    private static String raisedTo(Case it) {
        return it.matter()
                .course()
                .raised()
                .map(raised -> it.name(raised.to().unit())
                        + it.situation()
                                .organisation()
                                .find(raised.to())
                                .map(post -> " " + post.title())
                                .orElse(""))
                .orElse("—");
    }
}
