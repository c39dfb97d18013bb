package org.luoshi.server.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.luoshi.server.matter.Conditions.Part;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many matters there are of each kind. */
final class Counts {

    /** What has no light has no instants either. */
    private static final String COLOUR = """
            case when red_at <= :now then 'RED'
                 when yellow_at <= :now then 'YELLOW'
                 when loop in ('CLOSED', 'MERGED', 'WITHDRAWN', 'SUSPENDED') then 'NONE'
                 else 'GREEN' end as colour
            """;

    private final JdbcClient sql;

    Counts(JdbcClient sql) {
        this.sql = sql;
    }

    long all(Conditions conditions) {
        return sql.sql("select count(*)" + conditions.from())
                .params(conditions.values())
                .query(Long.class)
                .single();
    }

    /** Stops at so many. */
    long upTo(int most, Conditions conditions) {
        return sql.sql("select " + counted(most, conditions))
                .params(conditions.values())
                .query(Long.class)
                .single();
    }

    private static String counted(int most, Conditions conditions) {
        return "(select count(*) from (select 1%s limit %d) as counted)".formatted(conditions.from(), most);
    }

    /** Looks at each row once; empty where there are more than so many. */
    Optional<Matters.Choices> choices(int most, MatterFilter filter, Conditions open, Instant now) {
        Tally tally = new Tally(filter);
        sql.sql("""
                        select owners, section, document_id, document_title, has_measure, loop, step, lead, holder_unit,
                               playbook,
                        """ + COLOUR + open.fromWhole() + " limit " + (most + 1))
                .params(open.values())
                .param("now", filter.lit().map(MatterFilter.Lit::at).orElse(now).atOffset(ZoneOffset.UTC))
                .query(row -> {
                    tally.add(Tally.Row.of(row));
                });
        return tally.rows() > most ? Optional.empty() : Optional.of(tally.choices());
    }

    /** One statement for all of them. */
    Map<Colour, Long> coloursUpTo(int most, MatterFilter filter, Scope scope, Instant now) {
        Conditions unlit = Conditions.without(Part.LIGHT, filter, scope);
        String each = Arrays.stream(Colour.values())
                .map(colour -> counted(most, unlit.lit(colour, now)) + " as " + colour.name())
                .collect(Collectors.joining(", "));
        Map<Colour, Long> counts = new EnumMap<>(Colour.class);
        sql.sql("select " + each)
                .params(unlit.lit(Colour.RED, now).values())
                .query((row, number) -> {
                    for (Colour colour : Colour.values()) {
                        counts.put(colour, row.getLong(colour.name()));
                    }
                    return counts;
                })
                .single();
        return counts;
    }

    Map<Colour, Long> colours(Conditions conditions, Instant now) {
        Map<Colour, Long> counts = new EnumMap<>(Colour.class);
        sql.sql("select " + COLOUR + ", count(*)" + conditions.from() + " group by colour")
                .params(conditions.values())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> counts.put(Colour.valueOf(row.getString(1)), row.getLong(2)))
                .list();
        return counts;
    }

    /**
     * What a filter leaves, once: how many of each colour, and the page of the colour that is asked for.
     *
     * @param ids one more than the page holds, where there are more
     */
    record Sifted(List<UUID> ids, Map<Colour, Long> colours) {}

    Sifted sifted(MatterFilter filter, Scope scope, String order, Instant now) {
        Conditions conditions = Conditions.without(Part.LIGHT, filter, scope);
        String columns = order.replace(" order by ", "").replaceAll(" (desc|nulls|first|last)", "");
        String each = Arrays.stream(Colour.values())
                .map(it -> "(select count(*) from found where colour = '%1$s') as %1$s".formatted(it.name()))
                .collect(Collectors.joining(", "));
        String lit = filter.lit()
                .map(it -> " where colour = '%s'".formatted(it.colour().name()))
                .orElse("");
        return sql.sql(
                        "with found as materialized (select %s, %s%s) select %s, array(select cast(id as text) from found%s%s limit :limit offset :offset) as ids"
                                .formatted(columns, COLOUR, conditions.from(), each, lit, order))
                .params(conditions.values())
                .param("now", filter.lit().map(MatterFilter.Lit::at).orElse(now).atOffset(ZoneOffset.UTC))
                .param("limit", filter.size() + 1)
                .param("offset", (long) (filter.page() - 1) * filter.size())
                .query((row, number) -> sifted(row))
                .single();
    }

    private static Sifted sifted(ResultSet row) throws SQLException {
        Map<Colour, Long> colours = new EnumMap<>(Colour.class);
        for (Colour colour : Colour.values()) {
            colours.put(colour, row.getLong(colour.name()));
        }
        String[] ids = (String[]) row.getArray("ids").getArray();
        return new Sifted(Arrays.stream(ids).map(UUID::fromString).toList(), colours);
    }

    /** By posts and by units apart, so that an index answers for the whole district's desk. */
    Map<Step, Long> steps(Conditions byUnit, Conditions byPost) {
        Map<Step, Long> counts = new EnumMap<>(Step.class);
        sql.sql("select step, count(*) from (select step" + byUnit.from() + " union all select step" + byPost.from()
                        + ") as asked group by step")
                .params(byUnit.values())
                .params(byPost.values())
                .query((row, number) -> counts.put(Step.valueOf(row.getString(1)), row.getLong(2)))
                .list();
        return counts;
    }

    List<Facets.Count> sections(Conditions conditions) {
        return sql.sql("select section, count(*) as matters" + conditions.from()
                        + " group by section order by matters desc, section limit 200")
                .params(conditions.values())
                .query((row, number) -> new Facets.Count(row.getString(1), row.getLong(2)))
                .list();
    }

    List<Matters.Held> held(Conditions conditions, Instant now) {
        return sql.sql("""
                        select holder_unit, count(*) as matters, count(*) filter (where hold_by < :now) as overdue
                        """ + conditions.and("holder_unit is not null").from()
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
                        """ + conditions.and("lead is not null").from() + " group by lead")
                .params(conditions.values())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Matters.Led(
                        new UnitCode(row.getString("lead")),
                        row.getLong("matters"),
                        row.getLong("open"),
                        row.getLong("red")))
                .list();
    }
}
