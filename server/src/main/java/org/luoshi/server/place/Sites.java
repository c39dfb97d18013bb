package org.luoshi.server.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luoshi.server.ledger.Projection;
import org.luoshi.server.ledger.Recorded;
import org.luoshi.server.ledger.Stream;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.shared.Json;
import org.luoshi.server.unit.Scope;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sites of matters: the read model. Whoever may see a matter may see where it is. */
@Component
public class Sites implements Projection {

    private static final String KIND = "site";

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final Matters matters;

    Sites(JdbcClient sql, JdbcTemplate batches, Matters matters) {
        this.sql = sql;
        this.batches = batches;
        this.matters = matters;
    }

    static Stream stream(MatterId matter) {
        return new Stream(KIND, matter.toString());
    }

    /** A matter with its place. */
    public record Placed(Matter matter, Site site) {}

    /** All that may be seen, worst verdict first, then by matter. */
    public List<Placed> within(Scope scope) {
        List<Site> sites = all().stream().flatMap(it -> it.site().stream()).toList();
        Map<MatterId, Matter> visible = matters
                .find(sites.stream().map(Site::matter).toList(), scope)
                .stream()
                .collect(Collectors.toMap(Matter::id, Function.identity()));
        return sites.stream()
                .flatMap(site ->
                        Optional.ofNullable(visible.get(site.matter()))
                                .map(matter -> new Placed(matter, site))
                                .stream())
                .toList();
    }

    /** Empty where there is none, and where the matter may not be seen. */
    public Optional<Site> find(MatterId matter, Scope scope) {
        return matters.find(matter, scope).flatMap(it -> fold(matter).site());
    }

    SiteFold fold(MatterId matter) {
        return sql.sql("select state from place.site where matter_id = :id")
                .param("id", matter.value())
                .query((row, number) -> Json.read(row.getString("state"), SiteFold.class))
                .optional()
                .orElse(SiteFold.NEW);
    }

    List<SiteFold> all() {
        return sql.sql("select state from place.site where verdict is not null order by severity desc, matter_id")
                .query((row, number) -> Json.read(row.getString("state"), SiteFold.class))
                .list();
    }

    @Override
    public String name() {
        return "site";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public void apply(List<Recorded> events) {
        Map<String, SiteFold> folds = new LinkedHashMap<>();
        String[] ids = events.stream()
                .map(it -> it.stream().substring(KIND.length() + 1))
                .distinct()
                .toArray(String[]::new);
        sql.sql("select matter_id, state from place.site where matter_id = any(cast(:ids as uuid[]))")
                .param("ids", ids)
                .query((row, number) -> folds.put(
                        KIND + ":" + row.getString("matter_id"), Json.read(row.getString("state"), SiteFold.class)))
                .list();
        events.forEach(it -> folds.compute(it.stream(), (stream, fold) -> SiteFold.after(fold, it)));
        List<Object[]> values = new ArrayList<>();
        folds.forEach((stream, it) -> values.add(new Object[] {
            UUID.fromString(stream.substring(KIND.length() + 1)),
            it.version(),
            it.site().map(site -> site.verdict().name()).orElse(null),
            it.site().map(site -> site.verdict().ordinal()).orElse(null),
            Json.write(it)
        }));
        batches.batchUpdate("""
                insert into place.site (matter_id, version, verdict, severity, state) values (?, ?, ?, ?, ?)
                on conflict (matter_id) do update set version = excluded.version, verdict = excluded.verdict,
                    severity = excluded.severity, state = excluded.state
                """, values);
    }

    @Override
    public void clear() {
        batches.update("delete from place.site");
    }
}
