package org.luoshi.server.matter.sheet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luoshi.server.matter.Decision;
import org.luoshi.server.matter.Happened;
import org.luoshi.server.matter.Loops;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.matter.fold.Fold;
import org.luoshi.server.matter.fold.Told;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.shared.Who;
import org.luoshi.server.shared.sheet.BookReader;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.shared.sheet.NotABook;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spreadsheets on their way back. A preview tries every command out in a transaction that is taken back, so that it says
 * exactly what the engine would say, and stores nothing. It is kept in memory for a while, for who brought it.
 */
@Component
public class Returns {

    /** How long a preview waits for its confirmation. */
    static final Duration PATIENCE = Duration.ofMinutes(30);

    /** Of all persons together; the oldest goes first. */
    private static final int MOST = 50;

    private static final Set<String> TITLES =
            Stream.of(Field.Table.values()).map(Field.Table::title).collect(Collectors.toUnmodifiableSet());

    private final Matters matters;
    private final Loops loops;
    private final Units units;
    private final Playbooks playbooks;
    private final TransactionTemplate trial;
    private final Clock clock;
    private final Map<UUID, Preview> kept = new LinkedHashMap<>();

    Returns(
            Matters matters,
            Loops loops,
            Units units,
            Playbooks playbooks,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.matters = matters;
        this.loops = loops;
        this.units = units;
        this.playbooks = playbooks;
        this.trial = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Throws {@link NotABook} for a file that is not the spreadsheet that went out. */
    public Preview read(String name, byte[] bytes, Acting acting) {
        Returned returned = Returned.read(BookReader.read(bytes, TITLES::contains));
        Reading reading = new Reading(acting, returned.faults);
        returned.matters.values().forEach(reading::take);
        Preview preview = new Preview(
                UUID.randomUUID(),
                name,
                acting.who(),
                clock.instant(),
                reading.rows,
                reading.unchanged,
                reading.faults);
        keep(preview);
        return preview;
    }

    /** Empty for one that is not this person's, and half an hour after it was made. */
    public Optional<Preview> find(UUID id, Who who) {
        synchronized (kept) {
            forgetOld();
            return Optional.ofNullable(kept.get(id)).filter(it -> it.who().equals(who));
        }
    }

    /**
     * Carries the commands out, one after the other, each on the version that the preview was made of.
     *
     * @param mine keys of conflicting cells whose own value is to be taken over all the same
     */
    public List<Answer> confirm(Preview preview, Set<String> mine, Acting acting) {
        synchronized (kept) {
            if (kept.remove(preview.id()) == null) {
                return List.of();
            }
        }
        List<Answer> answers = new ArrayList<>();
        for (Preview.Row row : preview.rows()) {
            confirm(row, mine, acting, answers);
        }
        return answers;
    }

    private void confirm(Preview.Row row, Set<String> mine, Acting acting, List<Answer> answers) {
        Optional<Matter> found = matters.find(row.matter(), acting.scope());
        if (found.isEmpty()) {
            answers.add(new Answer(row, Optional.empty(), new Outcome.NotThere()));
            return;
        }
        List<Change> chosen = Stream.concat(
                        row.free().stream(), row.conflicts().stream().filter(it -> mine.contains(it.key())))
                .toList();
        Planning plan = plan(found.get(), chosen);
        int version = row.version();
        for (Planned planned : plan.commands) {
            Outcome outcome = loops.act(row.matter(), version, planned.command(), acting.who());
            answers.add(new Answer(row, Optional.of(planned), outcome));
            if (outcome instanceof Outcome.Done done) {
                version = done.matter().version();
            }
        }
    }

    private Planning plan(Matter now, List<Change> changes) {
        return Planning.of(now, changes, units.organisation(), playbooks.find(now.playbook()));
    }

    private void keep(Preview preview) {
        synchronized (kept) {
            forgetOld();
            while (kept.size() >= MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
            kept.put(preview.id(), preview);
        }
    }

    private void forgetOld() {
        Instant oldest = clock.instant().minus(PATIENCE);
        kept.values().removeIf(it -> it.at().isBefore(oldest));
    }

    /**
     * What came of a command.
     *
     * @param planned empty where the matter was gone
     */
    public record Answer(Preview.Row row, Optional<Planned> planned, Outcome outcome) {}

    /** One file being compared. */
    private final class Reading {

        private final Acting acting;
        private final Shown shown = new Shown(units.organisation(), playbooks);
        private final List<Fault> faults;
        private final List<Preview.Row> rows = new ArrayList<>();
        private int unchanged;

        private Reading(Acting acting, List<Fault> faults) {
            this.acting = acting;
            this.faults = new ArrayList<>(faults);
        }

        void take(Edited edited) {
            Optional<Matter> now = matters.find(edited.id, acting.scope());
            Optional<Matter> base = now.flatMap(it -> at(it, edited.version));
            if (now.isEmpty() || base.isEmpty()) {
                faults.add(Fault.at(
                        edited.sheet, Integer.toString(edited.row), now.isEmpty() ? "not-there" : "wrong-version"));
                return;
            }
            Comparing comparing = Comparing.of(edited, base.get(), now.get(), shown);
            faults.addAll(comparing.faults);
            if (comparing.changes.isEmpty()) {
                unchanged++;
                return;
            }
            List<Change> conflicts =
                    comparing.changes.stream().filter(Change::isConflict).toList();
            List<Change> free =
                    comparing.changes.stream().filter(it -> !it.isConflict()).toList();
            Planning plan = plan(now.get(), free);
            faults.addAll(plan.faults);
            if (!plan.commands.isEmpty() || !conflicts.isEmpty()) {
                rows.add(new Preview.Row(
                        edited.id,
                        now.get().title(),
                        now.get().version(),
                        edited.version,
                        tried(now.get(), plan.commands),
                        conflicts));
            }
        }

        /** The matter as it was in that version; empty for one that it never had. */
        private Optional<Matter> at(Matter now, int version) {
            if (version == now.version()) {
                return Optional.of(now);
            }
            List<Happened> history = matters.history(now.id(), acting.scope());
            return version < 1 || version > history.size()
                    ? Optional.empty()
                    : Optional.of(Fold.of(history.subList(0, version).stream()
                            .map(it -> new Told(it.event(), it.actor(), it.at()))
                            .toList()));
        }

        /** One after the other, as they would be confirmed; then all is taken back. */
        private List<Preview.Step> tried(Matter now, List<Planned> commands) {
            List<Preview.Step> steps = new ArrayList<>();
            trial.executeWithoutResult(transaction -> {
                int version = now.version();
                for (Planned planned : commands) {
                    Outcome outcome = loops.act(now.id(), version, planned.command(), acting.who());
                    if (outcome instanceof Outcome.Done done) {
                        version = done.matter().version();
                    }
                    steps.add(new Preview.Step(planned, refusal(outcome)));
                }
                transaction.setRollbackOnly();
            });
            return steps;
        }

        private static Optional<Decision.Refused> refusal(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Done done -> Optional.empty();
                case Outcome.Refused refused -> Optional.of(refused.why());
                case Outcome.Conflict conflict -> Optional.of(new Decision.Refused("moved-meanwhile", List.of()));
                case Outcome.NotThere nothing -> Optional.of(new Decision.Refused("moved-meanwhile", List.of()));
            };
        }
    }
}
