package org.luoshi.server.matter.loop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.MatterEvent;
import org.luoshi.server.matter.MatterEvent.Turn;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.WorkCalendar;

/**
 * 登记即承办: a matter of a kind whose criterion stands in the playbook, which the supervising unit adopted for all of its
 * kind, needs no agreement of its own. It is assigned as it is registered, and its unit's first clock runs from then on;
 * what a unit registers for itself it has signed for.
 *
 * @param lead the unit that owes it
 * @param by the unit that registers it
 */
public record AtOnce(Playbook playbook, UnitCode supervisor, UnitCode lead, Optional<UnitCode> by) {

    /** What comes after the registration itself. */
    public List<MatterEvent> after(Due due, WorkCalendar calendar, Instant now) {
        String words = playbook.criterion()
                .orElseThrow(() -> new IllegalArgumentException(
                        "playbook %s has no criterion of its own. Maybe an office adopted a version without one"
                                .formatted(playbook.reference())));
        String evidence =
                playbook.evidence().isEmpty() ? words : playbook.evidence().getFirst();
        List<MatterEvent> events = new ArrayList<>();
        events.add(new MatterEvent.CriterionProposed(
                lead, words, evidence, supervisor, turn(Step.AGREE, lead, calendar, now)));
        events.add(new MatterEvent.CriterionAgreed(lead, turn(Step.ASSIGN, supervisor, calendar, now)));
        events.add(new MatterEvent.Assigned(
                lead,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                turn(Step.SIGN, lead, calendar, now)));
        if (by.filter(lead::equals).isPresent()) {
            Optional<Instant> end = due.lastDay().map(calendar::endOf);
            events.add(new MatterEvent.Signed(lead, new Turn(Step.WORK, lead, Optional.empty(), end)));
        }
        playbook.stages().stream()
                .findFirst()
                .ifPresent(first -> events.add(Stages.reached(playbook, first.key(), calendar, now)));
        return events;
    }

    private Turn turn(Step step, UnitCode unit, WorkCalendar calendar, Instant now) {
        return new Turn(step, unit, Optional.empty(), playbook.clock(step).map(time -> calendar.plus(now, time)));
    }
}
