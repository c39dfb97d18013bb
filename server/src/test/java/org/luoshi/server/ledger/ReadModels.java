package org.luoshi.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.luoshi.server.parts.Parts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that some schemas hold, to compare what grew by appending with what a replay makes. */
public final class ReadModels {

    private ReadModels() {}

    /** Every table's rows as PostgreSQL writes them, in a stable order. */
    public static Map<String, List<String>> dump(JdbcClient sql, String... schemas) {
        Map<String, List<String>> dump = new TreeMap<>();
        for (String table : tables(sql, schemas)) {
            dump.put(
                    table,
                    sql.sql("select t::text from %s t order by 1".formatted(table))
                            .query((row, number) -> row.getString(1))
                            .list());
        }
        return dump;
    }

    /** Replays the ledger and asserts that these schemas then hold what they held before. */
    public static void assertReplayedEqual(Parts parts, String... schemas) {
        Map<String, List<String>> live = dump(parts.sql(), schemas);
        parts.get(Replay.class).run();
        Map<String, List<String>> replayed = dump(parts.sql(), schemas);
        assertThat(replayed.keySet()).isNotEmpty().isEqualTo(live.keySet());
        live.forEach((table, rows) -> assertThat(replayed.get(table)).as(table).containsExactlyElementsOf(rows));
    }

    private static List<String> tables(JdbcClient sql, String... schemas) {
        return sql.sql("""
                        select format('%I.%I', table_schema, table_name)
                          from information_schema.tables
                         where table_schema in (:schemas) and table_type = 'BASE TABLE'
                         order by 1
                        """)
                .param("schemas", List.of(schemas))
                .query((row, number) -> row.getString(1))
                .list();
    }
}
