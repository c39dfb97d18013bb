package org.luoshi.server.matter.loop;

import static org.luoshi.server.matter.Matter.Loop.AGREED;
import static org.luoshi.server.matter.Matter.Loop.ASSIGNED;
import static org.luoshi.server.matter.Matter.Loop.CLAIMED;
import static org.luoshi.server.matter.Matter.Loop.CLOSED;
import static org.luoshi.server.matter.Matter.Loop.DRAFTED;
import static org.luoshi.server.matter.Matter.Loop.RETURNED;
import static org.luoshi.server.matter.Matter.Loop.SUSPENDED;
import static org.luoshi.server.matter.Matter.Loop.UNDER_WAY;
import static org.luoshi.server.matter.Matter.Loop.VERIFIED;

import java.util.Optional;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Decision;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterEvent;
import org.luoshi.server.matter.MatterEvent.Turn;
import org.luoshi.server.matter.playbook.Step;

/** What the supervising unit does beside assigning and closing. */
final class Supervising {

    private Supervising() {}

    /** 挂起: the date is not moved by it, and what waits for an answer is answered first. */
    static Decision suspend(Case it, Command.Suspend c) {
        Course course = it.matter().course();
        return Check.of(it)
                .supervises()
                .in(UNDER_WAY)
                .reason(c.reason())
                .that(() -> course.delay().isEmpty(), "delay-open")
                .that(() -> course.raised().isEmpty(), "raised-open", it.holderName())
                .then(() -> new MatterEvent.Suspended(c.reason().strip(), waiting(it)));
    }

    private static Turn waiting(Case it) {
        return new Turn(Step.RESUME, it.supervisor(), Optional.empty(), Optional.empty());
    }

    static Decision resume(Case it, Command.Resume c) {
        return Check.of(it)
                .supervises()
                .in(SUSPENDED)
                .reason(c.reason())
                .then(() -> new MatterEvent.Resumed(c.reason().strip(), Turns.open(it, Turns.Open.of(it))));
    }

    static Decision merge(Case it, Command.Merge c) {
        Optional<Matter> into = it.situation().kin().stream()
                .filter(other -> other.id().equals(c.into()))
                .findFirst();
        return Check.of(it)
                .supervises()
                .in(DRAFTED, AGREED, ASSIGNED, RETURNED, UNDER_WAY, SUSPENDED)
                .reason(c.reason())
                .that(() -> !c.into().equals(it.matter().id()), "merge-self")
                .that(into::isPresent, "merge-unknown", c.into().toString())
                .that(
                        () -> !into.orElseThrow().loop().isOver(),
                        "merge-over",
                        into.map(Matter::title).orElse("—"))
                .that(() -> !isPartOf(into.orElseThrow(), it.matter()), "merge-part")
                .that(
                        () -> it.openParts().isEmpty(),
                        "parts-open",
                        it.openParts().size())
                .then(() -> new MatterEvent.Merged(c.into(), c.reason().strip()));
    }

    private static boolean isPartOf(Matter part, Matter whole) {
        return part.parties().parent().equals(Optional.of(whole.id()));
    }

    static Decision withdraw(Case it, Command.Withdraw c) {
        return Check.of(it)
                .supervises()
                .in(DRAFTED, AGREED, ASSIGNED, RETURNED, UNDER_WAY, CLAIMED, VERIFIED, SUSPENDED)
                .reason(c.reason())
                .that(
                        () -> it.openParts().isEmpty(),
                        "parts-open",
                        it.openParts().size())
                .then(() -> new MatterEvent.Withdrawn(
                        it.matter().id(), Optional.of(c.reason().strip())));
    }

    static Decision reopen(Case it, Command.Reopen c) {
        return Check.of(it)
                .supervises()
                .in(CLOSED)
                .reason(c.reason())
                .that(
                        () -> it.parent()
                                .filter(parent -> parent.loop().isOver() || isClaimed(parent))
                                .isEmpty(),
                        "parent-over",
                        it.parent().map(Matter::title).orElse("—"))
                .then(() -> new MatterEvent.Reopened(c.reason().strip(), Turns.work(it)));
    }

    private static boolean isClaimed(Matter matter) {
        return matter.loop() == CLAIMED || matter.loop() == VERIFIED;
    }
}
