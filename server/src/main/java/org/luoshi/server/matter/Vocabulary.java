package org.luoshi.server.matter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Scope;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What can be chosen where there are too many matters to count: each unit, heading, document that stands in somebody's
 * scope, without numbers. Read anew after a while only: choices are few and change seldom, matters are many.
 */
final class Vocabulary {

    /** So long a unit that leads its first matter may be missing among ten thousand others. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    /** So long it is shown as it was while somebody reads it anew, and nobody waits for that. */
    private static final Duration SHOWN_FOR = Duration.ofMinutes(15);

    private static final int MOST_SCOPES = 1_000;

    private final JdbcClient sql;
    private final Map<Scope, Kept> kept = new ConcurrentHashMap<>();
    private final Set<Scope> refreshing = ConcurrentHashMap.newKeySet();

    Vocabulary(JdbcClient sql) {
        this.sql = sql;
    }

    private record Kept(Facets facets, Instant read) {

        boolean isOlder(Duration than, Instant now) {
            return read.plus(than).isBefore(now);
        }
    }

    /** Whether this scope was found too large lately. */
    boolean has(Scope scope, Instant now) {
        Kept known = kept.get(scope);
        return known != null && !known.isOlder(SHOWN_FOR, now);
    }

    Facets of(Scope scope, Instant now) {
        Kept known = kept.get(scope);
        if (known == null || known.isOlder(SHOWN_FOR, now)) {
            return refreshed(scope, now);
        }
        if (known.isOlder(GOOD_FOR, now) && refreshing.add(scope)) {
            Thread.ofVirtual().name("choices of a large list").start(() -> refreshAside(scope, now));
        }
        return known.facets();
    }

    private void refreshAside(Scope scope, Instant now) {
        try {
            refreshed(scope, now);
        } finally {
            refreshing.remove(scope);
        }
    }

    private Facets refreshed(Scope scope, Instant now) {
        Facets facets = read(scope);
        if (kept.size() > MOST_SCOPES) {
            kept.clear();
        }
        kept.put(scope, new Kept(facets, now));
        return facets;
    }

    private Facets read(Scope scope) {
        return new Facets(
                false,
                distinct("lead_name", scope, (row, number) -> new Facets.Count(row.getString(1), 0)),
                distinct("section", scope, (row, number) -> new Facets.Count(row.getString(1), 0)),
                documents(scope),
                0,
                0,
                distinct(
                        "loop", scope, (row, number) -> new Facets.LoopCount(Matter.Loop.valueOf(row.getString(1)), 0)),
                distinct("step", scope, (row, number) -> new Facets.StepCount(Step.valueOf(row.getString(1)), 0)),
                distinct("lead", scope, (row, number) -> new Facets.UnitCount(new UnitCode(row.getString(1)), 0)),
                distinct(
                        "holder_unit", scope, (row, number) -> new Facets.UnitCount(new UnitCode(row.getString(1)), 0)),
                distinct("playbook", scope, (row, number) -> new Facets.Count(row.getString(1), 0)));
    }

    private <T> List<T> distinct(String column, Scope scope, RowMapper<T> form) {
        Conditions conditions =
                Conditions.of(scope).and(column + " is not null").and("loop <> 'WITHDRAWN'");
        return sql.sql("select %s %s group by %s order by %s limit 200"
                        .formatted(column, conditions.from(), column, column))
                .params(conditions.values())
                .query(form)
                .list();
    }

    private List<Facets.DocumentCount> documents(Scope scope) {
        Conditions conditions =
                Conditions.of(scope).and("document_id is not null").and("loop <> 'WITHDRAWN'");
        return sql.sql("""
                        select document_id,
                               (select document_title from matter.matter where document_id = found.document_id
                                order by position, id limit 1) as title
                        from (select document_id%s group by document_id order by document_id desc limit 200) as found
                        """.formatted(conditions.from()))
                .params(conditions.values())
                .query((row, number) ->
                        new Facets.DocumentCount(new DocumentId(row.getLong("document_id")), row.getString("title"), 0))
                .list();
    }
}
