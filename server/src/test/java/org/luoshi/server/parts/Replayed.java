package org.luoshi.server.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.luoshi.server.database.TestDatabase;
import org.luoshi.server.ledger.ReadModels;
import org.luoshi.server.ledger.Replay;

/** Whether the read models of a database that a server has filled are those that a replay makes. */
public final class Replayed {

    private Replayed() {}

    /** Leaves the database as it is: the replay is taken back. */
    public static void assertEqual(String url, String... schemas) {
        try (Parts parts = Parts.open(context -> context.registerBean(
                "served", DataSource.class, () -> TestDatabase.open(url), definition -> definition.setPrimary(true)))) {
            Map<String, List<String>> live = ReadModels.dump(parts.sql(), schemas);
            parts.transaction().executeWithoutResult(transaction -> {
                parts.get(Replay.class).run();
                Map<String, List<String>> replayed = ReadModels.dump(parts.sql(), schemas);
                live.forEach((table, rows) ->
                        assertThat(replayed.get(table)).as(table).containsExactlyElementsOf(rows));
                assertThat(replayed.keySet()).isEqualTo(live.keySet());
                transaction.setRollbackOnly();
            });
        }
    }
}
