package org.luoshi.server.unit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.unit.change.Charters;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisation as it is now, and the names that documents use. */
@Component
public class Units {

    private static final int LONGEST_NAME = 100;

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final Charters charters;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    Units(JdbcClient sql, JdbcTemplate batches, Charters charters) {
        this.sql = sql;
        this.batches = batches;
        this.charters = charters;
    }

    /** A snapshot that does not change. Costs nothing while no unit has changed: ask for it anew in each request. */
    public Organisation organisation() {
        if (charters.changing()) {
            return new Directory(charters.all());
        }
        long generation = charters.generation();
        Kept last = kept.get();
        if (last == null || last.generation() != generation) {
            last = new Kept(generation, new Directory(charters.all()));
            kept.set(last);
        }
        return last.directory();
    }

    /** For a list to choose from: the organisation's units first, then what documents name most often; at most 1,000. */
    public List<String> names() {
        Stream<String> known = organisation().units().stream().map(Unit::brief);
        Stream<String> named = sql
                .sql("select name from unit.name order by mentions desc, name limit 1000")
                .query((row, number) -> row.getString("name"))
                .list()
                .stream();
        return Stream.concat(known, named).distinct().limit(1000).toList();
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

    /** @param generation of the charters that the directory was built from, or an earlier one */
    private record Kept(long generation, Directory directory) {}
}
