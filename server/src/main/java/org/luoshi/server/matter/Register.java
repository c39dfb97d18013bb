package org.luoshi.server.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.ledger.Appended;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.Who;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.unit.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts new matters on the ledger, and takes back what was put there by mistake; inside the caller's transaction. */
@Component
public class Register {

    private final Recording recording;
    private final Matters matters;
    private final Playbooks playbooks;
    private final WorkCalendar calendar;

    Register(Recording recording, Matters matters, Playbooks playbooks, WorkCalendar calendar) {
        this.recording = recording;
        this.matters = matters;
        this.playbooks = playbooks;
        this.calendar = calendar;
    }

    /** A playbook named without a version is followed in its newest one, and in that one from then on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void register(Registration it, Who who, Instant now) {
        Playbook playbook = playbook(it.playbook());
        Optional<Instant> proposeBy = playbook.clock(Step.PROPOSE).map(time -> calendar.plus(now, time));
        append(it.matter(), 0, it.event(playbook.reference(), who.unit(), proposeBy), who, now);
    }

    private Playbook playbook(String named) {
        return named.contains("@")
                ? playbooks.require(named)
                : playbooks.latest(named).orElseThrow(() -> new IllegalArgumentException("no playbook " + named));
    }

    /** Whether nothing has happened to the matter since it was registered. */
    public boolean isUntouched(MatterId id) {
        return matters.find(id, new Scope.District())
                .filter(it -> it.version() == 1 && it.loop() == Matter.Loop.DRAFTED)
                .isPresent();
    }

    /** Takes a registration back; only where {@link #isUntouched}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(MatterId id, Who who, Instant now) {
        append(id, 1, new MatterEvent.Withdrawn(id, Optional.empty()), who, now);
    }

    private void append(MatterId id, int version, MatterEvent event, Who who, Instant now) {
        Appended appended = recording.append(id, version, List.of(event), who, now);
        if (appended instanceof Appended.Conflict conflict) {
            throw new IllegalStateException("matter %s is at version %d, not %d. Maybe two people were at it at once"
                    .formatted(id, conflict.version(), version));
        }
    }
}
