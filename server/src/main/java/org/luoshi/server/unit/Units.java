package org.luoshi.server.unit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The units named so far. */
@Component
public class Units {

    private static final int LONGEST_NAME = 100;

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    Units(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** For a list to choose from: the most often named first, at most 1,000. */
    public List<String> names() {
        return sql.sql("select name from unit.name order by mentions desc, name limit 1000")
                .query((row, number) -> row.getString("name"))
                .list();
    }

    /**
     * Remembers units by the names used in a document or by a person; inside the caller's transaction. Names are
     * written in one order, so that two transactions never wait for each other in a circle.
     */
    public void named(Collection<String> names) {
        Map<String, Long> mentions = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        batches.batchUpdate(
                """
                insert into unit.name (name, mentions) values (?, ?)
                on conflict (name) do update set mentions = unit.name.mentions + excluded.mentions
                """,
                mentions.entrySet().stream()
                        .map(entry -> new Object[] {entry.getKey(), entry.getValue()})
                        .toList());
    }
}
