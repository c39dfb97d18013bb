package org.luoshi.server.matter;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.luoshi.server.ledger.Appended;
import org.luoshi.server.matter.loop.AtOnce;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts new matters on the ledger, and takes back what was put there by mistake. */
@Component
public class Register {

    private final Recording recording;
    private final Matters matters;
    private final Playbooks playbooks;
    private final WorkCalendar calendar;

    private final Units units;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    Register(
            Recording recording,
            Matters matters,
            Playbooks playbooks,
            WorkCalendar calendar,
            Units units,
            Clock clock) {
        this.recording = recording;
        this.matters = matters;
        this.playbooks = playbooks;
        this.calendar = calendar;
        this.units = units;
        this.clock = clock;
    }

    /** Enters a matter by hand: what a meeting decided (会议议定), what a leader noted (领导批示). For supervisors. */
    @Transactional
    public Outcome enter(Entry entry, Who who) {
        return enterAt(entry, who, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** As {@link #enter}, at a time of the caller's: for loading. */
    @Transactional
    public Outcome enterAt(Entry entry, Who who, Instant at) {
        Optional<Decision.Refused> refusal = entry.refusal(who, units.organisation(), playbooks);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        MatterId id = MatterId.fresh(at, random);
        register(entry.registration(id, who, units.organisation()), who, at);
        return new Outcome.Done(matters.find(id, new Scope.District()).orElseThrow());
    }

    /** A playbook named without a version is followed in its newest one, and in that one from then on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void register(Registration it, Who who, Instant now) {
        Playbook playbook = playbook(it.playbook());
        Optional<Instant> proposeBy = playbook.clock(Step.PROPOSE).map(time -> calendar.plus(now, time));
        append(it.matter(), 0, it.event(playbook.reference(), who.unit(), proposeBy), who, now);
    }

    /**
     * Of a kind that begins at once: the registration and all that follows from it, for the caller to append, many at a
     * time where there are many. Its owner must name the unit that leads.
     */
    public org.luoshi.server.ledger.Entry begun(Registration it, Who who, Instant now) {
        Playbook playbook = playbook(it.playbook());
        UnitCode lead = it.owners().getFirst().unit().orElseThrow();
        UnitCode supervisor = it.supervisor().orElseThrow();
        List<MatterEvent> events = new ArrayList<>();
        events.add(it.event(playbook.reference(), who.unit(), Optional.empty()));
        events.addAll(new AtOnce(playbook, supervisor, lead, who.unit()).after(it.due(), calendar, now));
        return new org.luoshi.server.ledger.Entry(
                Streams.of(it.matter()),
                0,
                events.stream().map(MatterEvent.FORMS::write).toList(),
                who,
                now);
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
