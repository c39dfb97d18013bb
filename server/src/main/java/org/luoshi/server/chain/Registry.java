package org.luoshi.server.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.luoshi.server.ledger.Entry;
import org.luoshi.server.ledger.Event;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.Stream;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where chains and enterprises come in. */
@Component
public class Registry {

    /** Streams that are appended at once: enough to be fast, few enough to be held in memory. */
    private static final int AT_ONCE = 2_000;

    /** One writer at a time, so that what was looked at is what is written on. */
    private static final long LOCK = 0x6c75_6f73_6869_63L;

    private final Ledger ledger;
    private final JdbcClient sql;

    Registry(Ledger ledger, JdbcClient sql) {
        this.ledger = ledger;
        this.sql = sql;
    }

    /** Who may set chains up may change all of them; a unit those that it leads. */
    public static boolean may(Chain chain, Acting acting) {
        boolean leads = chain.version() > 0
                && chain.lead().filter(acting.scope()::covers).isPresent();
        return acting.may(Act.MANAGE_CHAINS) || acting.may(Act.ENTER_ENTERPRISES) && leads;
    }

    /** Waits until nobody else is writing; nobody else will until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void alone() {
        sql.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, number) -> "")
                .list();
    }

    /**
     * Events that were decided on for one stream.
     *
     * @param version of the stream that they were decided on, 0 for a new one
     */
    public record Change(Stream stream, int version, List<Event> events) {

        public Change {
            events = List.copyOf(events);
        }

        public static Change of(Chain wish, int version, List<ChainEvent> events) {
            return new Change(
                    Chains.stream(wish.code()),
                    version,
                    events.stream().map(ChainEvent.FORMS::write).toList());
        }

        public static Change of(Enterprise wish, int version, List<EnterpriseEvent> events) {
            return new Change(
                    Enterprises.stream(wish.code()),
                    version,
                    events.stream().map(EnterpriseEvent.FORMS::write).toList());
        }
    }

    /**
     * Writes all of them or nothing, inside the caller's transaction. Throws where a stream is not at its version, which
     * the caller has looked at in the same transaction.
     *
     * @return how many events were written
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int write(List<Change> changes, Who who, Instant at) {
        for (int from = 0; from < changes.size(); from += AT_ONCE) {
            List<Entry> entries = new ArrayList<>();
            changes.subList(from, Math.min(changes.size(), from + AT_ONCE))
                    .forEach(it -> entries.add(new Entry(it.stream(), it.version(), it.events(), who, at)));
            ledger.appendAll(entries);
        }
        return changes.stream().mapToInt(it -> it.events().size()).sum();
    }
}
