package org.luoshi.server.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes all read models anew from the events. Nobody appends meanwhile; whoever reads sees the old ones until the end. */
@Component
public class Replay {

    /** Events in a batch, at least; whole streams, so a batch may be longer by the rest of its last stream. */
    private static final int BATCH = 5000;

    private final JdbcTemplate sql;
    private final Head head;
    private final Projections projections;

    Replay(JdbcTemplate sql, Head head, Projections projections) {
        this.sql = sql;
        this.head = head;
        this.projections = projections;
    }

    /** In one transaction, the caller's where there is one; returns how many events there are. */
    @Transactional
    public long run() {
        projections.kinds();
        long size = head.lock().size();
        make(projections.all(), count -> {});
        remember(projections.all(), size);
        return size;
    }

    /**
     * Makes some anew, inside the caller's transaction and under the ledger's lock.
     *
     * @param progress hears how many events were read so far
     */
    long make(Set<Projection> some, LongConsumer progress) {
        some.forEach(Projection::clear);
        WholeStreams batches = new WholeStreams(projections, progress);
        sql.query(connection -> query(connection, some), row -> {
            batches.add(EventRows.recorded(row, 0));
        });
        return batches.finish();
    }

    /** Writes down that these stand as the program makes them, and forgets those that it does not know. */
    void remember(Set<Projection> made, long size) {
        for (Projection it : made) {
            sql.update("""
                    insert into ledger.projection (name, shape, size) values (?, ?, ?)
                    on conflict (name) do update set shape = excluded.shape, size = excluded.size
                    """, it.name(), it.shape(), size);
        }
        sql.update("delete from ledger.projection where name <> all (?)", (Object)
                projections.shapes().keySet().toArray(String[]::new));
    }

    private static PreparedStatement query(Connection connection, Set<Projection> some) throws SQLException {
        PreparedStatement query = connection.prepareStatement("""
                select seq, stream, version, type, payload, actor, at
                  from ledger.event
                 where split_part(stream, ':', 1) = any (?)
                 order by stream, version
                """);
        query.setArray(
                1,
                connection.createArrayOf(
                        "text", some.stream().flatMap(it -> it.kinds().stream()).toArray()));
        query.setFetchSize(BATCH);
        return query;
    }

    /** Collects events to batches that never cut a stream. */
    private static final class WholeStreams {

        private final Projections projections;
        private final LongConsumer progress;
        private final List<Recorded> batch = new ArrayList<>();
        private long count;

        WholeStreams(Projections projections, LongConsumer progress) {
            this.progress = progress;
            this.projections = projections;
        }

        void add(Recorded event) {
            if (batch.size() >= BATCH && !batch.getLast().stream().equals(event.stream())) {
                apply();
            }
            batch.add(event);
        }

        long finish() {
            apply();
            return count;
        }

        private void apply() {
            projections.apply(List.copyOf(batch));
            count += batch.size();
            progress.accept(count);
            batch.clear();
        }
    }
}
