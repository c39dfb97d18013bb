package org.luoshi.server.matter.loop;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.server.ledger.Appended;
import org.luoshi.server.ledger.Files;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Decision;
import org.luoshi.server.matter.Foresight;
import org.luoshi.server.matter.Loops;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterEvent;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.matter.Recording;
import org.luoshi.server.matter.Situation;
import org.luoshi.server.matter.fold.Fold;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.Who;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Units;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads, has decided, records. Nothing is locked for it: where somebody else was quicker the ledger says so, and nothing
 * is written. Only where a decision on one matter rests on another's state, a whole and its parts, these take turns.
 */
@Component
class LedgerLoops implements Loops {

    private final Matters matters;
    private final Recording recording;
    private final Playbooks playbooks;
    private final Units units;
    private final WorkCalendar calendar;
    private final Ledger ledger;
    private final Files files;
    private final JdbcClient sql;
    private final ObjectProvider<Foresight> foresight;
    private final Clock clock;

    LedgerLoops(
            Matters matters,
            Recording recording,
            Playbooks playbooks,
            Units units,
            WorkCalendar calendar,
            Ledger ledger,
            Files files,
            JdbcClient sql,
            ObjectProvider<Foresight> foresight,
            Clock clock) {
        this.matters = matters;
        this.recording = recording;
        this.playbooks = playbooks;
        this.units = units;
        this.calendar = calendar;
        this.ledger = ledger;
        this.files = files;
        this.sql = sql;
        this.foresight = foresight;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome act(MatterId id, int seen, Command command, Who who) {
        return visible(id, who)
                .map(it -> act(
                        it,
                        seen,
                        command,
                        who,
                        later(clock.instant(), it.course().changed())))
                .orElseGet(Outcome.NotThere::new);
    }

    @Override
    @Transactional
    public Outcome actAt(MatterId id, int seen, Command command, Who who, Instant at) {
        return visible(id, who)
                .map(it -> at.isBefore(it.course().changed())
                        ? refused("time-before-last", it.course().changed())
                        : act(it, seen, command, who, at))
                .orElseGet(Outcome.NotThere::new);
    }

    private Optional<Matter> visible(MatterId id, Who who) {
        Organisation organisation = units.organisation();
        Scope scope = who.post().map(organisation::scope).orElseGet(Scope.Nothing::new);
        return matters.find(id, scope);
    }

    /** Clocks of machines go back at times; the ledger's time of one matter never does. */
    private static Instant later(Instant now, Instant last) {
        Instant micros = now.truncatedTo(ChronoUnit.MICROS);
        return micros.isBefore(last) ? last : micros;
    }

    private Outcome act(Matter found, int seen, Command command, Who who, Instant at) {
        Matter it = alone(found, command);
        if (it.version() != seen) {
            return new Outcome.Conflict(it);
        }
        Optional<Post> post = who.post().flatMap(units.organisation()::find).filter(one -> !one.abolished());
        if (post.isEmpty()) {
            return refused("no-post", who.name());
        }
        Optional<Command.File> missing = evidence(command).stream()
                .filter(file -> file.digest().filter(digest -> !isKept(digest)).isPresent())
                .findFirst();
        if (missing.isPresent()) {
            return refused("file-unknown", missing.get().name());
        }
        return record(it, Deciding.on(it, command, situation(it, command, who, post.get(), at)), who, at);
    }

    /** The matter when nobody else decides on it or its whole; only for commands that look at both. */
    private Matter alone(Matter it, Command command) {
        boolean looksAround = command instanceof Command.Claim
                || command instanceof Command.Split
                || command instanceof Command.Reopen;
        if (!looksAround) {
            return it;
        }
        Stream.concat(Stream.of(it.id()), it.parties().parent().stream())
                .map(MatterId::toString)
                .sorted()
                .forEach(this::lock);
        return matters.find(it.id(), new Scope.District()).orElse(it);
    }

    private void lock(String id) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .param("id", id)
                .query((row, number) -> true)
                .single();
    }

    private Situation situation(Matter it, Command command, Who who, Post post, Instant at) {
        return new Situation(
                who,
                post.role(),
                units.organisation(),
                playbooks.require(it.playbook()),
                calendar,
                ledger.root().hex(),
                kin(it, command),
                at);
    }

    private List<Matter> kin(Matter it, Command command) {
        List<MatterId> ids = new ArrayList<>(it.parties().parts());
        it.parties().parent().ifPresent(ids::add);
        if (command instanceof Command.Merge merge) {
            ids.add(merge.into());
        }
        return ids.isEmpty() ? List.of() : matters.find(ids, new Scope.District());
    }

    private Outcome record(Matter it, Decision decision, Who who, Instant at) {
        return switch (decision) {
            case Decision.Refused refused -> new Outcome.Refused(refused);
            case Decision.Accepted accepted -> record(it, accepted, who, at);
        };
    }

    private Outcome record(Matter it, Decision.Accepted accepted, Who who, Instant at) {
        List<MatterEvent> events = foreseen(it, accepted.events(), who, at);
        if (events.isEmpty()) {
            return new Outcome.Done(it);
        }
        Appended appended = recording.append(it.id(), it.version(), events, who, at);
        if (appended instanceof Appended.At) {
            accepted.begun().forEach((id, first) -> recording.append(id, 0, first, who, at));
        }
        Matter now = matters.find(it.id(), new Scope.District()).orElse(it);
        return appended instanceof Appended.At ? new Outcome.Done(now) : new Outcome.Conflict(now);
    }

    @Override
    @Transactional
    public void foresee(MatterId id, Who who, Instant at) {
        Matter it = matters.find(id, new Scope.District()).orElseThrow();
        List<MatterEvent> events =
                foreseen(it, List.of(), who, later(at, it.course().changed()));
        if (!events.isEmpty()) {
            recording.append(
                    id, it.version(), events, who, later(at, it.course().changed()));
        }
    }

    /** The events, and where they change what is to be expected, that too. */
    private List<MatterEvent> foreseen(Matter before, List<MatterEvent> events, Who who, Instant at) {
        Matter after = Fold.ahead(before, events, who.toString(), at);
        if (after.loop().isOver()) {
            return events;
        }
        List<MatterEvent> all = new ArrayList<>(events);
        foresight.stream()
                .flatMap(one -> one.of(after, at).stream())
                .filter(now -> !after.course().foreseen().equals(Optional.of(now)))
                .map(MatterEvent.Foreseen::new)
                .forEach(all::add);
        return all;
    }

    private boolean isKept(Digest digest) {
        return files.has(digest);
    }

    private static List<Command.File> evidence(Command command) {
        return command instanceof Command.WithFiles it ? it.evidence() : List.of();
    }

    private static Outcome refused(String code, Object value) {
        return new Outcome.Refused(new Decision.Refused(code, List.of(value)));
    }
}
