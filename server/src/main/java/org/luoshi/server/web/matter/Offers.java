package org.luoshi.server.web.matter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Decision;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Situation;
import org.luoshi.server.matter.loop.Deciding;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Role;

/**
 * Which actions to offer to whom. The engine is asked itself, with a well-formed example of each command: deciding is
 * pure, so that asking changes nothing, and page and engine never disagree about who may do what.
 */
record Offers(Matter matter, Situation situation) {

    /** Refusals that no better filled form would mend: it is not this person's, or not the time for it. */
    private static final Set<String> CLOSED_DOORS = Set.of(
            "no-post",
            "criterion-missing",
            "criterion-own",
            "criterion-not-agreed",
            "agree-other",
            "blocker-unknown",
            "blockers-many",
            "raised-already",
            "raised-open",
            "raise-at-top",
            "nothing-raised",
            "delay-no-date",
            "delay-asked",
            "delay-too-late",
            "delay-none",
            "delay-open",
            "stage-unknown",
            "stage-back",
            "split-already",
            "parts-open",
            "parent-over",
            "blocked-open",
            "owner-closes",
            "owner-verifies");

    /** Refusals whose sentence tells somebody why what they may be looking for is not there. */
    private static final Set<String> TELLING =
            Set.of("owner-closes", "owner-verifies", "parts-open", "blocked-open", "raised-open");

    /** In the order of {@link Action}. */
    List<Action> all() {
        return Arrays.stream(Action.values()).filter(this::offers).toList();
    }

    /** Why claiming, verifying or closing is not offered to those who might look for it. */
    List<Decision.Refused> missing() {
        List<Action> looked = matter.loop() == Matter.Loop.CLAIMED
                ? List.of(Action.VERIFY, Action.CLOSE)
                : List.of(Action.CLAIM, Action.CLOSE);
        return matter.loop().isOver()
                ? List.of()
                : looked.stream().flatMap(action -> told(action).stream()).toList();
    }

    private Optional<Decision.Refused> told(Action action) {
        return Deciding.on(matter, examples(action).getFirst(), situation) instanceof Decision.Refused refused
                        && TELLING.contains(refused.code())
                ? Optional.of(refused)
                : Optional.empty();
    }

    private boolean offers(Action action) {
        return examples(action).stream().anyMatch(command -> switch (Deciding.on(matter, command, situation)) {
            case Decision.Accepted accepted -> true;
            case Decision.Refused refused -> isMendable(refused.code());
        });
    }

    private static boolean isMendable(String code) {
        return !CLOSED_DOORS.contains(code) && !code.startsWith("not-now-") && !code.endsWith("-only");
    }

    private List<Command> examples(Action action) {
        return Examples.of(action, matter, situation);
    }

    /** Whether the holder's step waits for this person. */
    boolean waitsForMe() {
        return matter.course().holder().filter(this::isMine).isPresent();
    }

    private boolean isMine(Course.Hold hold) {
        return hold.post().map(this::isAsked).orElseGet(() -> works() && actsFor(hold.unit()));
    }

    private boolean works() {
        return situation.role() != Role.LEADER && situation.role() != Role.OBSERVER;
    }

    private boolean actsFor(UnitCode unit) {
        return situation
                .who()
                .unit()
                .filter(own -> Standing.in(organisation(), own, unit))
                .isPresent();
    }

    private boolean isAsked(PostCode post) {
        Optional<PostCode> own = situation.who().post();
        Optional<PostCode> deputy = organisation().find(post).flatMap(Post::deputy);
        return own.equals(Optional.of(post)) || own.isPresent() && own.equals(deputy);
    }

    private Organisation organisation() {
        return situation.organisation();
    }
}
