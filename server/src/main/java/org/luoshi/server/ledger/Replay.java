package org.luoshi.server.ledger;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes all read models anew from the events. Nobody appends meanwhile; whoever reads sees the old ones until the end. */
@Component
public class Replay {

    /** Events in a batch, at least; whole streams, so a batch may be longer by the rest of its last stream. */
    private static final int BATCH = 5000;

    private final JdbcTemplate sql;
    private final Projections projections;

    Replay(JdbcTemplate sql, Projections projections) {
        this.sql = sql;
        this.projections = projections;
    }

    /** In one transaction, the caller's where there is one; returns how many events were read. */
    @Transactional
    public long run() {
        projections.kinds();
        sql.queryForObject("select size from ledger.head for update", Long.class);
        projections.clear();
        WholeStreams batches = new WholeStreams(projections);
        sql.query(
                connection -> {
                    PreparedStatement query = connection.prepareStatement("""
                            select seq, stream, version, type, payload, actor, at
                              from ledger.event
                             order by stream, version
                            """);
                    query.setFetchSize(BATCH);
                    return query;
                },
                row -> {
                    batches.add(EventRows.recorded(row, 0));
                });
        return batches.finish();
    }

    /** Collects events to batches that never cut a stream. */
    private static final class WholeStreams {

        private final Projections projections;
        private final List<Recorded> batch = new ArrayList<>();
        private long count;

        WholeStreams(Projections projections) {
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
            batch.clear();
        }
    }
}
