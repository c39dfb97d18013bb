package org.luoshi.server.unit.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.luoshi.server.ledger.Projection;
import org.luoshi.server.ledger.Recorded;
import org.luoshi.server.shared.Json;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** All units as their events left them: the read model. */
@Component
public class Charters implements Projection {

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final AtomicLong generation = new AtomicLong();

    Charters(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    @Override
    public String name() {
        return "unit";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("unit");
    }

    /** In the order in which they were founded. */
    public List<Charter> all() {
        return sql.sql("select state from unit.charter order by founded")
                .query((row, number) -> Json.read(row.getString("state"), Charter.class))
                .list();
    }

    /** Grows with each commit that changed a unit, so that a copy kept in memory knows when it is old. */
    public long generation() {
        return generation.get();
    }

    /** Whether this transaction has changed units, so that what it reads must not be kept for others. */
    public boolean changing() {
        return TransactionSynchronizationManager.hasResource(this);
    }

    @Override
    public void apply(List<Recorded> events) {
        Map<String, Row> rows = load(events);
        for (Recorded it : events) {
            UnitEvent event = UnitEvent.FORMS.read(it.event());
            rows.compute(it.stream(), (stream, row) -> after(row, event, it.seq()));
        }
        save(rows);
        announce();
    }

    @Override
    public void clear() {
        batches.update("delete from unit.charter");
        announce();
    }

    private static Row after(@org.jspecify.annotations.Nullable Row row, UnitEvent event, long seq) {
        if (event instanceof UnitEvent.Founded founded && row == null) {
            return new Row(seq, Charter.founded(founded));
        }
        if (row == null) {
            throw new IllegalStateException(
                    "event %d %s comes before its unit was founded. Maybe events are missing".formatted(seq, event));
        }
        return new Row(row.founded(), row.charter().after(event));
    }

    private Map<String, Row> load(List<Recorded> events) {
        Map<String, Row> rows = new LinkedHashMap<>();
        String[] codes = events.stream()
                .map(it -> it.stream().substring("unit:".length()))
                .distinct()
                .toArray(String[]::new);
        sql.sql("select code, founded, state from unit.charter where code = any(:codes)")
                .param("codes", codes)
                .query((row, number) -> rows.put(
                        "unit:" + row.getString("code"),
                        new Row(row.getLong("founded"), Json.read(row.getString("state"), Charter.class))))
                .list();
        return rows;
    }

    private void save(Map<String, Row> rows) {
        List<Object[]> values = new ArrayList<>();
        rows.values()
                .forEach(row -> values.add(new Object[] {
                    row.charter().unit().code().value(),
                    row.founded(),
                    row.charter().version(),
                    Json.write(row.charter())
                }));
        batches.batchUpdate("""
                insert into unit.charter (code, founded, version, state) values (?, ?, ?, ?)
                on conflict (code) do update set version = excluded.version, state = excluded.state
                """, values);
    }

    /** Copies in memory grow old when this transaction commits, and not before. */
    private void announce() {
        if (!TransactionSynchronizationManager.isSynchronizationActive() || changing()) {
            return;
        }
        TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                generation.incrementAndGet();
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Charters.this);
            }
        });
    }

    /** @param founded the event's place in the ledger, which orders units for ever */
    private record Row(long founded, Charter charter) {}
}
