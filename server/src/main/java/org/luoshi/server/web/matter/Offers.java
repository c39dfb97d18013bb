package org.luoshi.server.web.matter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Role;

/**
 * Which actions to offer to whom. Offering decides nothing: every command is decided by the engine, and a form that was
 * offered in vain comes back with the engine's sentence.
 */
record Offers(Matter matter, Playbook playbook, Acting acting, Organisation organisation, LocalDate today) {

    static Offers of(Subject subject) {
        return new Offers(
                subject.matter(),
                subject.playbook(),
                subject.frame().acting(),
                subject.names().organisation(),
                subject.today());
    }

    /** In the order of {@link Action}. */
    List<Action> all() {
        return Arrays.stream(Action.values()).filter(this::offers).toList();
    }

    /** Whether the holder's step waits for this person. */
    boolean waitsForMe() {
        return matter.course().holder().filter(this::isMine).isPresent();
    }

    private boolean isMine(Course.Hold hold) {
        return hold.post().map(this::actsFor).orElseGet(() -> isOf(hold.unit()) && works());
    }

    private boolean offers(Action action) {
        Matter.Loop loop = matter.loop();
        return switch (action) {
            case PROPOSE -> (supervises() || leads()) && loop == Matter.Loop.DRAFTED;
            case AGREE -> (supervises() || leads()) && loop == Matter.Loop.DRAFTED && othersWording();
            case ASSIGN -> supervises() && loop == Matter.Loop.AGREED;
            case AMEND -> supervises() && (loop == Matter.Loop.DRAFTED || loop == Matter.Loop.AGREED);
            case REASSIGN -> supervises() && (loop == Matter.Loop.RETURNED || loop == Matter.Loop.UNDER_WAY);
            case SIGN, RETURN -> leads() && loop == Matter.Loop.ASSIGNED;
            case REPORT, NODES, BLOCK, RAISE, SPLIT, CLAIM -> leads() && loop == Matter.Loop.UNDER_WAY;
            case STAGE -> leads() && loop == Matter.Loop.UNDER_WAY && !playbook.stages().isEmpty();
            case DELAY -> leads() && loop == Matter.Loop.UNDER_WAY && isBeforeItsDay();
            case UNBLOCK -> loop == Matter.Loop.UNDER_WAY && matter.course().blockers().stream().anyMatch(this::removes);
            case DECIDE -> raised().isPresent();
            case FURTHER -> raised().flatMap(it -> organisation.above(it.to())).isPresent();
            case GRANT, REFUSE -> supervises() && matter.course().delay().isPresent();
            case VERIFY -> loop == Matter.Loop.CLAIMED && isOf(matter.parties().checking()) && works() && !owes();
            case CLOSE -> supervises() && loop == Matter.Loop.VERIFIED && !owes();
            case SUSPEND, MERGE, WITHDRAW -> supervises() && !loop.isOver() && loop != Matter.Loop.SUSPENDED;
            case RESUME -> supervises() && loop == Matter.Loop.SUSPENDED;
            case REOPEN -> supervises() && loop == Matter.Loop.CLOSED;
        };
    }

    private Optional<Course.Raised> raised() {
        return matter.course().raised().filter(it -> actsFor(it.to()));
    }

    private boolean removes(Course.Blocker blocker) {
        return works() && (isOf(blocker.unit()) || leads());
    }

    private boolean isBeforeItsDay() {
        return matter.course().delay().isEmpty()
                && matter.due().lastDay().filter(day -> !day.isBefore(today)).isPresent();
    }

    private boolean othersWording() {
        return matter.criterion()
                .filter(it -> it.agreedBy().isEmpty() && !isOf(it.proposedBy()))
                .isPresent();
    }

    boolean supervises() {
        return acting.role() == Role.SUPERVISOR && isOf(matter.parties().supervisor());
    }

    boolean leads() {
        return works() && matter.parties().lead().filter(this::isOf).isPresent();
    }

    boolean owes() {
        return acting.who().unit().filter(matter.parties()::owes).isPresent();
    }

    /** Roles that act for their unit. */
    private boolean works() {
        return acting.role() == Role.UNIT_HEAD || acting.role() == Role.CLERK || acting.role() == Role.SUPERVISOR;
    }

    private boolean isOf(UnitCode unit) {
        return acting.who().unit().filter(unit::equals).isPresent();
    }

    private boolean actsFor(PostCode post) {
        return acting.who()
                .post()
                .filter(mine -> mine.equals(post)
                        || organisation
                                .find(post)
                                .flatMap(Post::deputy)
                                .filter(mine::equals)
                                .isPresent())
                .isPresent();
    }
}
