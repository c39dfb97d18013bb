package org.luoshi.server.matter;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.ledger.EventForms;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;

/**
 * What happens to a matter. Who did it and when stands beside the event on the ledger. What a decision computed at the
 * time (when a clock ends, which lot was drawn) is written into the event, so that a later change of calendars or
 * playbooks changes nothing that was.
 */
public sealed interface MatterEvent {

    EventForms<MatterEvent> FORMS = new EventForms<>(Map.ofEntries(
            entry("matter.registered.v1", Registered.class),
            entry("matter.amended.v1", Amended.class),
            entry("matter.criterion-proposed.v1", CriterionProposed.class),
            entry("matter.criterion-agreed.v1", CriterionAgreed.class),
            entry("matter.assigned.v1", Assigned.class),
            entry("matter.signed.v1", Signed.class),
            entry("matter.returned.v1", Returned.class),
            entry("matter.reassigned.v1", Reassigned.class),
            entry("matter.reported.v1", Reported.class),
            entry("matter.nodes-set.v1", NodesSet.class),
            entry("matter.foreseen.v1", Foreseen.class),
            entry("matter.stage-reached.v1", StageReached.class),
            entry("matter.blocked.v1", Blocked.class),
            entry("matter.unblocked.v1", Unblocked.class),
            entry("matter.raised.v1", Raised.class),
            entry("matter.decided.v1", Decided.class),
            entry("matter.delay-asked.v1", DelayAsked.class),
            entry("matter.delay-granted.v1", DelayGranted.class),
            entry("matter.delay-refused.v1", DelayRefused.class),
            entry("matter.split.v1", SplitUp.class),
            entry("matter.suspended.v1", Suspended.class),
            entry("matter.resumed.v1", Resumed.class),
            entry("matter.merged.v1", Merged.class),
            entry("matter.withdrawn.v1", Withdrawn.class),
            entry("matter.reopened.v1", Reopened.class),
            entry("matter.claimed.v1", Claimed.class),
            entry("matter.upheld.v1", Upheld.class),
            entry("matter.rejected.v1", Rejected.class),
            entry("matter.closed.v1", Closed.class)));

    /**
     * A reviewer confirmed a candidate, somebody entered a matter, or it is a part of another.
     *
     * @param playbook with its version; {@code task} alone, in the oldest events, is {@code task@1}
     * @param supervisor empty in the oldest events: the supervision office, {@code dcs}
     * @param by the unit that entered it or split it off; it may see it. Empty in the oldest events
     * @param proposeBy until when the supervising unit should propose what counts as done; empty without a clock
     */
    record Registered(
            MatterId matter,
            String title,
            String playbook,
            List<Owner> owners,
            Due due,
            List<Measure> measures,
            List<String> section,
            Optional<String> framework,
            Matter.Source source,
            Optional<UnitCode> supervisor,
            Optional<MatterId> parent,
            Optional<UnitCode> by,
            Optional<Instant> proposeBy)
            implements MatterEvent {}

    record Amended(String title, List<Owner> owners, Due due, List<Measure> measures) implements MatterEvent {}

    /** @param turn who has to agree now */
    record CriterionProposed(UnitCode lead, String words, String evidence, UnitCode by, Turn turn)
            implements MatterEvent {}

    record CriterionAgreed(UnitCode by, Turn turn) implements MatterEvent {}

    record Assigned(
            UnitCode lead,
            List<UnitCode> support,
            Optional<UnitCode> verifier,
            Optional<PostCode> leader,
            Optional<PostCode> commissioner,
            Turn turn)
            implements MatterEvent {}

    record Signed(UnitCode by, Turn turn) implements MatterEvent {}

    record Returned(String reason, Turn turn) implements MatterEvent {}

    record Reassigned(UnitCode lead, String reason, Turn turn) implements MatterEvent {}

    record Reported(
            String words,
            Map<Integer, BigDecimal> figures,
            Map<Integer, LocalDate> done,
            List<Command.File> evidence,
            Optional<LocalDate> expected)
            implements MatterEvent {}

    record NodesSet(List<Course.Node> nodes) implements MatterEvent {}

    /** After something happened to it that changes what its plan makes to be expected. */
    record Foreseen(Course.Foreseen foreseen) implements MatterEvent {}

    /** @param by until when it should be left again; empty without a clock, and in the oldest events */
    record StageReached(String stage, Optional<Instant> by) implements MatterEvent {}

    record Blocked(int number, String words, UnitCode unit, Turn turn) implements MatterEvent {}

    record Unblocked(int number, String words, Turn turn) implements MatterEvent {}

    /**
     * @param by the post that asks
     * @param reason why {@code by} passed it on although it had been asked itself; empty where it asked first
     */
    record Raised(String question, PostCode to, PostCode by, Optional<String> reason, Turn turn)
            implements MatterEvent {}

    record Decided(String decision, PostCode by, Turn turn) implements MatterEvent {}

    record DelayAsked(LocalDate to, String cause, Turn turn) implements MatterEvent {}

    record DelayGranted(LocalDate to, String words, Turn turn) implements MatterEvent {}

    record DelayRefused(String reason, Turn turn) implements MatterEvent {}

    record SplitUp(List<MatterId> parts) implements MatterEvent {}

    record Suspended(String reason, Turn turn) implements MatterEvent {}

    record Resumed(String reason, Turn turn) implements MatterEvent {}

    record Merged(MatterId into, String reason) implements MatterEvent {}

    /** @param reason empty where a reviewer took the confirmation back before anything else happened */
    record Withdrawn(MatterId matter, Optional<String> reason) implements MatterEvent {}

    record Reopened(String reason, Turn turn) implements MatterEvent {}

    record Claimed(String words, List<Command.File> evidence, Course.Check check, UnitCode by, Turn turn)
            implements MatterEvent {}

    record Upheld(String words, List<Command.File> evidence, UnitCode by, Turn turn) implements MatterEvent {}

    record Rejected(String reason, List<Command.File> evidence, UnitCode by, Turn turn) implements MatterEvent {}

    record Closed(String words, UnitCode by) implements MatterEvent {}

    /**
     * Who holds the matter from now on, and until when the step should be done.
     *
     * @param post empty where any post of the unit may act
     * @param by empty without a clock
     */
    record Turn(Step step, UnitCode unit, Optional<PostCode> post, Optional<Instant> by) {}
}
