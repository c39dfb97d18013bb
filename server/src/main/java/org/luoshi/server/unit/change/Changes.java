package org.luoshi.server.unit.change;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.server.ledger.Appended;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.Stream;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where changes of the organisation come in: one after the other, each list of changes as a whole or not at all. */
@Component
public class Changes {

    private final Charters charters;
    private final Ledger ledger;
    private final JdbcClient sql;
    private final Clock clock;

    Changes(Charters charters, Ledger ledger, JdbcClient sql, Clock clock) {
        this.charters = charters;
        this.ledger = ledger;
        this.sql = sql;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** @param events how many were written, 0 where nothing differs */
        record Done(int events) implements Outcome {}

        /** @param change which of them, from 0 */
        record Refused(int change, Ruling.Refused why) implements Outcome {}
    }

    /** All charters as they are now. */
    @Transactional(readOnly = true)
    public Board board() {
        return Board.of(charters.all());
    }

    @Transactional
    public Outcome carryOut(List<Change> changes, Who who) {
        oneAtATime();
        Board board = board();
        Board now = board;
        Map<UnitCode, List<UnitEvent>> events = new LinkedHashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            switch (Rulings.decide(now, change)) {
                case Ruling.Refused refused -> {
                    return new Outcome.Refused(i, refused);
                }
                case Ruling.Accepted accepted -> {
                    now = now.after(accepted.events(), change.unit());
                    events.computeIfAbsent(change.unit(), key -> new ArrayList<>())
                            .addAll(accepted.events());
                }
            }
        }
        return new Outcome.Done(record(board, events, who));
    }

    /** A unit may not come under another while that one comes under it: changes wait for each other. */
    private void oneAtATime() {
        sql.sql("lock table unit.charter in share row exclusive mode").update();
    }

    private int record(Board before, Map<UnitCode, List<UnitEvent>> all, Who who) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int count = 0;
        for (Map.Entry<UnitCode, List<UnitEvent>> it : all.entrySet()) {
            if (!it.getValue().isEmpty()) {
                append(
                        it.getKey(),
                        before.find(it.getKey()).map(Charter::version).orElse(0),
                        it.getValue(),
                        who,
                        now);
                count += it.getValue().size();
            }
        }
        return count;
    }

    private void append(UnitCode code, int version, List<UnitEvent> events, Who who, Instant now) {
        Appended appended = ledger.append(
                new Stream("unit", code.value()),
                version,
                events.stream().map(UnitEvent.FORMS::write).toList(),
                who,
                now);
        if (appended instanceof Appended.Conflict conflict) {
            throw new IllegalStateException("unit %s is at version %d, not %d. Maybe its read model is behind"
                    .formatted(code, conflict.version(), version));
        }
    }
}
