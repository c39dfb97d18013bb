package org.luoshi.server.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.luoshi.server.ledger.Projection;
import org.luoshi.server.ledger.Recorded;
import org.luoshi.server.ledger.Stream;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.measure.asking.Missing;
import org.luoshi.server.measure.pace.Standing;
import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.shared.Json;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.unit.Scope;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All indicators with their figures: the read model. A unit sees its own and those of the units below it; supervision and
 * leaders see all.
 */
@Component
public class Indicators implements Projection {

    private static final String KIND = "indicator";

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final WorkCalendar calendar;

    Indicators(JdbcClient sql, JdbcTemplate batches, WorkCalendar calendar) {
        this.sql = sql;
        this.batches = batches;
        this.calendar = calendar;
    }

    static Stream stream(IndicatorCode code) {
        return new Stream(KIND, code.value());
    }

    /** In the order in which they were defined, those that are followed no more among them. */
    public List<Series> all(Scope scope) {
        return all().stream().filter(it -> scope.covers(it.indicator().owner())).toList();
    }

    /** Empty for one that is not there, and for one that is not theirs to see. */
    public Optional<Series> find(IndicatorCode code, Scope scope) {
        return find(code).filter(it -> scope.covers(it.indicator().owner()));
    }

    /** What a whole is broken down to, as far as it may be seen. */
    public List<Series> parts(IndicatorCode whole, Scope scope) {
        return sql
                .sql("select state from measure.indicator where parent = :parent order by place")
                .param("parent", whole.value())
                .query((row, number) -> Json.read(row.getString("state"), Series.class))
                .list()
                .stream()
                .filter(it -> scope.covers(it.indicator().owner()))
                .toList();
    }

    /** Those of a unit whose next figure it is asked for by now. */
    public List<Series> asked(UnitCode owner, Instant now) {
        return sql.sql("""
                        select state from measure.indicator
                        where owner = :owner and ask_at <= :now and not retired order by ask_at, place
                        """)
                .param("owner", owner.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> Json.read(row.getString("state"), Series.class))
                .list();
    }

    /** Those of all units whose next figure is asked for by now. */
    public List<Series> asked(Instant now) {
        return sql.sql("select state from measure.indicator where ask_at <= :now and not retired order by place")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> Json.read(row.getString("state"), Series.class))
                .list();
    }

    /** Wholes that are behind their pace, the furthest first, as far as they may be seen. */
    public List<Series> behind(Scope scope) {
        return sql.sql("""
                        select state from measure.indicator
                        where light in ('YELLOW', 'RED') and parent is null order by behind desc, place
                        """).query((row, number) -> Json.read(row.getString("state"), Series.class)).list().stream()
                .filter(it -> scope.covers(it.indicator().owner()))
                .toList();
    }

    /** Parts that are followed, whoever may see them. */
    List<Series> living(IndicatorCode whole) {
        return sql.sql("select state from measure.indicator where parent = :parent and not retired order by place")
                .param("parent", whole.value())
                .query((row, number) -> Json.read(row.getString("state"), Series.class))
                .list();
    }

    /** Whoever may see it. */
    Optional<Series> find(IndicatorCode code) {
        return sql.sql("select state from measure.indicator where code = :code")
                .param("code", code.value())
                .query((row, number) -> Json.read(row.getString("state"), Series.class))
                .optional();
    }

    List<Series> all() {
        return sql.sql("select state from measure.indicator order by place")
                .query((row, number) -> Json.read(row.getString("state"), Series.class))
                .list();
    }

    @Override
    public String name() {
        return "indicator";
    }

    /** 3: whether it is followed, and from when its next figure is asked for. */
    @Override
    public int shape() {
        return 3;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public void apply(List<Recorded> events) {
        Map<String, List<Recorded>> streams =
                events.stream().collect(Collectors.groupingBy(Recorded::id, LinkedHashMap::new, Collectors.toList()));
        Map<String, Series> before = before(streams.keySet());
        List<Object[]> values = new ArrayList<>();
        streams.forEach((code, all) -> {
            Series series = SeriesFold.after(before.get(code), all);
            Optional<Standing> standing = Standing.of(series);
            values.add(new Object[] {
                code,
                series.version(),
                all.getFirst().seq(),
                series.indicator().owner().value(),
                series.indicator().parent().map(IndicatorCode::value).orElse(null),
                standing.map(Standing::colour).orElse(Colour.NONE).name(),
                standing.map(Standing::behind).orElse(BigDecimal.ZERO),
                series.isRetired(),
                Missing.first(series, calendar)
                        .map(it -> it.askAt().atOffset(ZoneOffset.UTC))
                        .orElse(null),
                Json.write(series)
            });
        });
        batches.batchUpdate("""
                insert into measure.indicator (code, version, place, owner, parent, light, behind, retired, ask_at, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (code) do update set version = excluded.version, owner = excluded.owner,
                    parent = excluded.parent, light = excluded.light, behind = excluded.behind, retired = excluded.retired,
                    ask_at = excluded.ask_at, state = excluded.state
                """, values);
    }

    private Map<String, Series> before(Set<String> codes) {
        return sql
                .sql("select state from measure.indicator where code = any(:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> Json.read(row.getString("state"), Series.class))
                .list()
                .stream()
                .collect(Collectors.toMap(it -> it.code().value(), it -> it));
    }

    @Override
    public void clear() {
        batches.update("delete from measure.indicator");
    }
}
