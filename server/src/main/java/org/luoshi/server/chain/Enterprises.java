package org.luoshi.server.chain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.luoshi.server.ledger.Projection;
import org.luoshi.server.ledger.Recorded;
import org.luoshi.server.ledger.Stream;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.shared.Json;
import org.luoshi.server.shared.Page;
import org.luoshi.server.unit.Scope;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All enterprises as they are now, each time within a scope: this is the one place where is decided who sees which. A
 * unit sees those of its town, and those with a part in a chain that it leads or works on in a task force.
 */
@Component
public class Enterprises implements Projection {

    private static final String KIND = "enterprise";

    /** Weightier than any: those without a part come last. */
    private static final int NO_RANK = 9;

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final Chains chains;

    Enterprises(JdbcClient sql, JdbcTemplate batches, Chains chains) {
        this.sql = sql;
        this.batches = batches;
        this.chains = chains;
    }

    public static Stream stream(CreditCode code) {
        return new Stream(KIND, code.value());
    }

    /** The weightiest first: by rank, then by output. */
    public Page<Enterprise> find(EnterpriseFilter filter, Scope scope) {
        Sifting sifting = Sifting.of(filter, scope, chains.all());
        List<Enterprise> rows = sql.sql("select state" + sifting.from()
                        + " order by rank, output desc, code limit :limit offset :offset")
                .params(sifting.values())
                .param("limit", filter.size())
                .param("offset", (long) (filter.page() - 1) * filter.size())
                .query((row, number) -> Json.read(row.getString("state"), Enterprise.class))
                .list();
        return new Page<>(rows, count(sifting), filter.page(), filter.size());
    }

    private long count(Sifting sifting) {
        return sql.sql("select count(*)" + sifting.from())
                .params(sifting.values())
                .query(Long.class)
                .single();
    }

    /** Empty for one that does not exist and for one that is not theirs to see: the same answer to both. */
    public Optional<Enterprise> find(CreditCode code, Scope scope) {
        Sifting sifting =
                Sifting.of(EnterpriseFilter.all(), scope, chains.all()).and("code = :code", "code", code.value());
        return sql.sql("select state" + sifting.from())
                .params(sifting.values())
                .query((row, number) -> Json.read(row.getString("state"), Enterprise.class))
                .optional();
    }

    /** Which ones somebody with that scope may see, and write about. */
    public Predicate<Enterprise> within(Scope scope) {
        return Sifting.covers(scope, chains.all());
    }

    /** For rules, which look at all: what they find is shown only as far as the reader may see it. */
    public List<Enterprise> all() {
        return sql.sql("select state from chain.enterprise order by rank, output desc, code")
                .query((row, number) -> Json.read(row.getString("state"), Enterprise.class))
                .list();
    }

    /** Those of this code or of this name, whosesoever they are: what a form is held against. */
    public List<Enterprise> alike(Optional<CreditCode> code, String name) {
        return sql.sql("select state from chain.enterprise where code = :code or name = :name order by code")
                .param("code", code.map(CreditCode::value).orElse(""))
                .param("name", name)
                .query((row, number) -> Json.read(row.getString("state"), Enterprise.class))
                .list();
    }

    /** Those that work here: who went is left out. */
    public List<Enterprise> working() {
        return all().stream().filter(it -> it.profile().left().isEmpty()).toList();
    }

    /** Changes whenever an enterprise does. */
    public String stamp() {
        return sql.sql("select count(*) || '.' || coalesce(sum(version), 0) from chain.enterprise")
                .query(String.class)
                .single();
    }

    @Override
    public String name() {
        return "enterprise";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public void apply(List<Recorded> events) {
        Map<String, Enterprise> rows = new LinkedHashMap<>(before(events));
        for (Recorded it : events) {
            rows.compute(
                    it.id(),
                    (id, now) -> Enterprise.after(
                            Optional.ofNullable(now),
                            new CreditCode(id),
                            EnterpriseEvent.FORMS.read(it.event()),
                            it.version()));
        }
        List<Object[]> values = new ArrayList<>();
        rows.values().forEach(it -> values.add(row(it)));
        batches.batchUpdate("""
                insert into chain.enterprise
                    (code, version, name, town, chains, parts, held, makes, buys, rank, output, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (code) do update set version = excluded.version, name = excluded.name,
                    town = excluded.town, chains = excluded.chains, parts = excluded.parts, held = excluded.held,
                    makes = excluded.makes, buys = excluded.buys, rank = excluded.rank, output = excluded.output,
                    state = excluded.state
                """, values);
    }

    private Map<String, Enterprise> before(List<Recorded> events) {
        String[] codes = events.stream().map(Recorded::id).distinct().toArray(String[]::new);
        return sql
                .sql("select state from chain.enterprise where code = any(:codes)")
                .param("codes", codes)
                .query((row, number) -> Json.read(row.getString("state"), Enterprise.class))
                .list()
                .stream()
                .collect(Collectors.toMap(it -> it.code().value(), Function.identity()));
    }

    /** Who went stands last in the list, and in no chain. */
    private static Object[] row(Enterprise it) {
        boolean isHere = it.profile().left().isEmpty();
        List<Enterprise.Place> places = isHere ? it.profile().places() : List.of();
        List<String> makes = isHere ? it.makes() : List.of();
        List<Enterprise.Purchase> buys = isHere ? it.buys() : List.of();
        return new Object[] {
            it.code().value(),
            it.version(),
            it.profile().name(),
            it.profile().town().value(),
            places.stream().map(Enterprise.Place::chain).distinct().toArray(String[]::new),
            places.stream()
                    .map(place -> place.chain() + "/" + place.segment() + "/" + place.rank())
                    .toArray(String[]::new),
            it.held().stream().map(held -> held.what().name()).distinct().toArray(String[]::new),
            makes.toArray(String[]::new),
            buys.stream().map(Enterprise.Purchase::product).distinct().toArray(String[]::new),
            places.stream().mapToInt(place -> place.rank().ordinal()).min().orElse(NO_RANK),
            it.newest(Figure.OUTPUT).orElse(BigDecimal.ONE.negate()),
            Json.write(it)
        };
    }

    @Override
    public void clear() {
        batches.update("delete from chain.enterprise");
    }
}
