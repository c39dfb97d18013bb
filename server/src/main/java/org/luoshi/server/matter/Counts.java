package org.luoshi.server.matter;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.luoshi.server.matter.Conditions.Part;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Scope;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many matters there are of each kind. */
final class Counts {

    private final JdbcClient sql;

    Counts(JdbcClient sql) {
        this.sql = sql;
    }

    long all(Conditions conditions) {
        return sql.sql("select count(*) from matter.matter" + conditions.where())
                .params(conditions.values())
                .query(Long.class)
                .single();
    }

    Facets facets(MatterFilter filter, Scope scope) {
        long all = all(Conditions.without(Part.MEASURE, filter, scope));
        long with = all(Conditions.without(Part.MEASURE, filter, scope).and("has_measure"));
        return new Facets(
                named("matter.matter, unnest(owners) as name", "name", Part.OWNER, filter, scope),
                named("matter.matter", "section", Part.SECTION, filter, scope),
                documents(Conditions.without(Part.DOCUMENT, filter, scope)),
                with,
                all - with,
                by("loop", Conditions.without(Part.LOOP, filter, scope))
                        .query((row, number) ->
                                new Facets.LoopCount(Matter.Loop.valueOf(row.getString(1)), row.getLong(2)))
                        .list(),
                by("step", Conditions.without(Part.STEP, filter, scope))
                        .query((row, number) -> new Facets.StepCount(Step.valueOf(row.getString(1)), row.getLong(2)))
                        .list(),
                units("lead", Conditions.without(Part.LEAD, filter, scope)),
                units("holder_unit", Conditions.without(Part.HOLDER, filter, scope)),
                named("matter.matter", "playbook", Part.PLAYBOOK, filter, scope));
    }

    Map<Colour, Long> colours(Conditions conditions, Instant now) {
        Map<Colour, Long> counts = new EnumMap<>(Colour.class);
        sql.sql("""
                        select case when loop in ('CLOSED', 'MERGED', 'WITHDRAWN', 'SUSPENDED') then 'NONE'
                                    when red_at <= :now then 'RED'
                                    when yellow_at <= :now then 'YELLOW'
                                    else 'GREEN' end as colour,
                               count(*)
                          from matter.matter
                        """ + conditions.where() + " group by colour")
                .params(conditions.values())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> counts.put(Colour.valueOf(row.getString(1)), row.getLong(2)))
                .list();
        return counts;
    }

    List<Matters.Held> held(Conditions conditions, Instant now) {
        return sql.sql("""
                        select holder_unit, count(*) as matters, count(*) filter (where hold_by < :now) as overdue
                          from matter.matter
                        """ + conditions.and("holder_unit is not null").where()
                        + " group by holder_unit order by overdue desc, matters desc, holder_unit limit 200")
                .params(conditions.values())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Matters.Held(
                        new UnitCode(row.getString("holder_unit")), row.getLong("matters"), row.getLong("overdue")))
                .list();
    }

    List<Matters.Led> led(Conditions conditions, Instant now) {
        return sql.sql("""
                        select lead, count(*) as matters,
                               count(*) filter (where loop not in ('CLOSED', 'MERGED')) as open,
                               count(*) filter (where loop not in ('CLOSED', 'MERGED', 'SUSPENDED')
                                                  and red_at <= :now) as red
                          from matter.matter
                        """ + conditions.and("lead is not null").where() + " group by lead")
                .params(conditions.values())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Matters.Led(
                        new UnitCode(row.getString("lead")),
                        row.getLong("matters"),
                        row.getLong("open"),
                        row.getLong("red")))
                .list();
    }

    private List<Facets.Count> named(String from, String column, Part part, MatterFilter filter, Scope scope) {
        Conditions conditions = Conditions.without(part, filter, scope);
        RowMapper<Facets.Count> count = (row, number) -> new Facets.Count(row.getString(1), row.getLong(2));
        return grouped(from, column, conditions).query(count).list();
    }

    private List<Facets.UnitCount> units(String column, Conditions conditions) {
        return by(column, conditions)
                .query((row, number) -> new Facets.UnitCount(new UnitCode(row.getString(1)), row.getLong(2)))
                .list();
    }

    private JdbcClient.StatementSpec by(String column, Conditions conditions) {
        return grouped("matter.matter", column, conditions.and(column + " is not null"));
    }

    private JdbcClient.StatementSpec grouped(String from, String column, Conditions conditions) {
        return sql.sql("select %s, count(*) as matters from %s %s group by %s order by matters desc, %s limit 200"
                        .formatted(column, from, conditions.where(), column, column))
                .params(conditions.values());
    }

    private List<Facets.DocumentCount> documents(Conditions conditions) {
        return sql.sql("select document_id, min(document_title) as title, count(*) as matters from matter.matter"
                        + conditions.and("document_id is not null").where()
                        + " group by document_id order by document_id desc limit 200")
                .params(conditions.values())
                .query((row, number) -> new Facets.DocumentCount(
                        new DocumentId(row.getLong("document_id")), row.getString("title"), row.getLong("matters")))
                .list();
    }
}
