package org.luoshi.server.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.matter.Conditions.Part;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.shared.Json;
import org.luoshi.server.shared.Page;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All matters, each time within a scope: this is the one place where is decided who sees which. Pages, spreadsheets, the
 * API, searches and files of a matter all come through here.
 */
@Component
public class Matters {

    private final JdbcClient sql;
    private final Ledger ledger;
    private final Counts counts;

    Matters(JdbcClient sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
        this.counts = new Counts(sql);
    }

    @Transactional(readOnly = true)
    public Page<Matter> find(MatterFilter filter, Scope scope) {
        Conditions conditions = Conditions.of(filter, scope);
        List<Matter> rows = sql.sql("select state from matter.matter" + conditions.where() + order(filter.sort())
                        + " limit :limit offset :offset")
                .params(conditions.values())
                .param("limit", filter.size())
                .param("offset", (long) (filter.page() - 1) * filter.size())
                .query(Matters::matter)
                .list();
        return new Page<>(rows, counts.all(conditions), filter.page(), filter.size());
    }

    /** Empty for one that does not exist and for one that is not theirs to see: the same answer to both. */
    public Optional<Matter> find(MatterId id, Scope scope) {
        Conditions conditions = Conditions.of(scope).and("id = :id", "id", id.value());
        return sql.sql("select state from matter.matter" + conditions.where())
                .params(conditions.values())
                .query(Matters::matter)
                .optional();
    }

    /** Those of these that may be seen, in no order. */
    public List<Matter> find(List<MatterId> ids, Scope scope) {
        Conditions conditions = Conditions.of(scope).and("id = any(cast(:ids as uuid[]))", "ids", braced(ids));
        return sql.sql("select state from matter.matter" + conditions.where())
                .params(conditions.values())
                .query(Matters::matter)
                .list();
    }

    /** Its parts, oldest first; whoever may see the whole may see what became of it. */
    public List<Matter> parts(MatterId id, Scope scope) {
        if (find(id, scope).isEmpty()) {
            return List.of();
        }
        return sql.sql("select state from matter.matter where parent_id = :id order by id")
                .param("id", id.value())
                .query(Matters::matter)
                .list();
    }

    /** Everything that happened to it, oldest first; empty where it may not be seen. */
    public List<Happened> history(MatterId id, Scope scope) {
        if (find(id, scope).isEmpty()) {
            return List.of();
        }
        return ledger.read(Streams.of(id)).stream()
                .map(it ->
                        new Happened(it.seq(), it.version(), it.at(), it.actor(), MatterEvent.FORMS.read(it.event())))
                .toList();
    }

    @Transactional(readOnly = true)
    public Facets facets(MatterFilter filter, Scope scope) {
        return counts.facets(filter, scope);
    }

    /** How many of each colour at an instant, whatever colour the filter asks for. */
    public Map<Colour, Long> colours(MatterFilter filter, Scope scope, Instant now) {
        return new EnumMap<>(counts.colours(Conditions.without(Part.LIGHT, filter, scope), now));
    }

    /** Who holds how many, and how many of them beyond the clock; most overdue first, at most 200. */
    public List<Held> held(MatterFilter filter, Scope scope, Instant now) {
        return counts.held(Conditions.without(Part.HOLDER, filter, scope), now);
    }

    /** How many each unit leads, by unit; those that lead none are left out. */
    public List<Led> led(Scope scope, Instant now) {
        return counts.led(Conditions.of(MatterFilter.all(), scope), now);
    }

    /** Hands over all that the filter leaves, whatever its page, without holding them at once. */
    @Transactional(readOnly = true)
    public void each(MatterFilter filter, Scope scope, Consumer<Matter> consumer) {
        Conditions conditions = Conditions.of(filter, scope);
        try (Stream<Matter> all = sql
                .sql("select state from matter.matter" + conditions.where() + order(filter.sort()))
                .params(conditions.values())
                .withFetchSize(500)
                .query(Matters::matter)
                .stream()) {
            all.forEach(consumer);
        }
    }

    private static String braced(List<MatterId> ids) {
        return ids.stream().map(MatterId::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static String order(MatterFilter.Sort sort) {
        return switch (sort) {
            case SOURCE -> " order by document_id desc nulls last, position, id";
            case DUE -> " order by due nulls last, document_id desc nulls last, position, id";
            case OWNER -> " order by lead_name nulls last, document_id desc nulls last, position, id";
            case NEWEST -> " order by registered_at desc, id";
            case CLOCK -> " order by hold_by nulls last, id";
            case STILL -> " order by moved_at nulls first, id";
        };
    }

    private static Matter matter(ResultSet row, int number) throws SQLException {
        return Json.read(row.getString("state"), Matter.class);
    }

    /** @param overdue of these, beyond the clock of their step */
    public record Held(UnitCode unit, long matters, long overdue) {}

    /**
     * @param matters all but the withdrawn
     * @param open of these, not over and not merged
     * @param red of these, with a red light
     */
    public record Led(UnitCode unit, long matters, long open, long red) {}
}
