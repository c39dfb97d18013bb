package org.luoshi.server.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.luoshi.server.ledger.Projection;
import org.luoshi.server.ledger.Recorded;
import org.luoshi.server.ledger.Stream;
import org.luoshi.server.shared.Json;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All chains as they are now: the read model. What they consist of is open to everybody who may see chains. */
@Component
public class Chains implements Projection {

    private static final String KIND = "chain";

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    Chains(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    public static Stream stream(String code) {
        return new Stream(KIND, code);
    }

    /** By code. */
    public List<Chain> all() {
        return sql.sql("select state from chain.chain order by code")
                .query((row, number) -> Json.read(row.getString("state"), Chain.class))
                .list();
    }

    public Optional<Chain> find(String code) {
        return sql.sql("select state from chain.chain where code = :code")
                .param("code", code)
                .query((row, number) -> Json.read(row.getString("state"), Chain.class))
                .optional();
    }

    /** Changes whenever a chain does. */
    public String stamp() {
        return sql.sql("select count(*) || '.' || coalesce(sum(version), 0) from chain.chain")
                .query(String.class)
                .single();
    }

    @Override
    public String name() {
        return "chain";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    /** So few that each is read and written by itself. */
    @Override
    public void apply(List<Recorded> events) {
        Map<String, Optional<Chain>> chains = new LinkedHashMap<>();
        for (Recorded it : events) {
            Optional<Chain> now = chains.computeIfAbsent(it.id(), this::find);
            chains.put(it.id(), Optional.of(Chain.after(now, ChainEvent.FORMS.read(it.event()), it.version())));
        }
        List<Object[]> values = new ArrayList<>();
        chains.values().stream()
                .flatMap(Optional::stream)
                .forEach(it -> values.add(new Object[] {it.code(), it.version(), it.name(), Json.write(it)}));
        batches.batchUpdate("""
                insert into chain.chain (code, version, name, state) values (?, ?, ?, ?)
                on conflict (code) do update set version = excluded.version, name = excluded.name,
                    state = excluded.state
                """, values);
    }

    @Override
    public void clear() {
        batches.update("delete from chain.chain");
    }
}
