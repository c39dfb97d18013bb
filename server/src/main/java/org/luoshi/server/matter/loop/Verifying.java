package org.luoshi.server.matter.loop;

import static org.luoshi.server.matter.Matter.Loop.CLAIMED;
import static org.luoshi.server.matter.Matter.Loop.UNDER_WAY;
import static org.luoshi.server.matter.Matter.Loop.VERIFIED;

import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Decision;
import org.luoshi.server.matter.MatterEvent;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Role;

/** From the claim to the close. Nobody closes what they owe. */
final class Verifying {

    private Verifying() {}

    /** 申请销号: with the one decisive proof. A delay that was asked for is done with; what blocks must be gone. */
    static Decision claim(Case it, Command.Claim c) {
        Course course = it.matter().course();
        return Check.of(it)
                .leads()
                .in(UNDER_WAY)
                .that(
                        () -> it.openParts().isEmpty(),
                        "parts-open",
                        it.openParts().size())
                .that(
                        () -> course.blockers().isEmpty(),
                        "blocked-open",
                        course.blockers().size())
                .that(() -> course.raised().isEmpty(), "raised-open", it.holderName())
                .words(c.words())
                .that(
                        () -> isProven(it, c),
                        "claim-evidence",
                        String.join("、", it.situation().playbook().evidence()))
                .not(() -> Working.files(c.evidence()))
                .then(() -> new MatterEvent.Claimed(
                        c.words().strip(),
                        c.evidence(),
                        Draw.of(it),
                        it.situation().unit(),
                        Turns.to(it, Step.VERIFY, it.matter().parties().checking())));
    }

    private static boolean isProven(Case it, Command.Claim c) {
        return !it.situation().playbook().file()
                || c.evidence().stream().anyMatch(file -> file.digest().isPresent());
    }

    /** 核验通过. A check on the spot needs something that shows the visit. */
    static Decision uphold(Case it, Command.Uphold c) {
        return checked(it, "owner-verifies")
                .in(CLAIMED)
                .that(() -> it.matter().loop() != CLAIMED || checks(it), "verifier-only", checker(it))
                .words(c.words())
                .that(() -> !isOnTheSpot(it) || !c.evidence().isEmpty(), "visit-evidence")
                .not(() -> Working.files(c.evidence()))
                .then(() -> new MatterEvent.Upheld(
                        c.words().strip(), c.evidence(), it.situation().unit(), Turns.toSupervisor(it, Step.CLOSE)));
    }

    /** 核验不通过; the supervising unit may still say so where the verifying unit upheld it. */
    static Decision reject(Case it, Command.Reject c) {
        return checked(it, "owner-verifies")
                .in(CLAIMED, VERIFIED)
                .that(
                        () -> it.matter().loop() == CLAIMED ? checks(it) : it.supervises(),
                        it.matter().loop() == VERIFIED ? "supervisor-only" : "verifier-only",
                        it.matter().loop() == VERIFIED ? it.name(it.supervisor()) : checker(it))
                .reason(c.reason())
                .not(() -> Working.files(c.evidence()))
                .then(() -> new MatterEvent.Rejected(
                        c.reason().strip(), c.evidence(), it.situation().unit(), Turns.work(it)));
    }

    /** 销号. */
    static Decision close(Case it, Command.Close c) {
        return Check.of(it)
                .not(() -> Independence.ofActor(it, "owner-closes", it.supervisor()))
                .supervises()
                .in(VERIFIED)
                .length(c.words())
                .then(() ->
                        new MatterEvent.Closed(c.words().strip(), it.situation().unit()));
    }

    private static Check checked(Case it, String code) {
        return Check.of(it)
                .not(() -> Independence.ofActor(it, code, it.matter().parties().checking()));
    }

    /** Whether who acts does so for the verifying unit; administration and observers never do. */
    private static boolean checks(Case it) {
        UnitCode checking = it.matter().parties().checking();
        boolean atWork = it.works() || it.situation().role() == Role.SUPERVISOR;
        return checking.equals(it.supervisor())
                ? it.supervises()
                : atWork && it.situation().unit().equals(checking);
    }

    private static String checker(Case it) {
        return it.name(it.matter().parties().checking());
    }

    private static boolean isOnTheSpot(Case it) {
        return it.matter()
                .course()
                .claim()
                .filter(claim -> claim.check().onTheSpot())
                .isPresent();
    }
}
