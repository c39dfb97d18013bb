package org.luoshi.server.plan.resource;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.ledger.Projection;
import org.luoshi.server.ledger.Recorded;
import org.luoshi.server.ledger.Stream;
import org.luoshi.server.shared.Json;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All shared resources as they are now: the read model. */
@Component
public class SharedResources implements Projection {

    private static final String KIND = "resource";

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    SharedResources(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    static Stream stream(String code) {
        return new Stream(KIND, code);
    }

    /** By code. */
    public List<SharedResource> all() {
        return sql.sql("select state from plan.resource where not taken_away order by code")
                .query((row, number) -> Json.read(row.getString("state"), SharedResource.class))
                .list();
    }

    public Optional<SharedResource> find(String code) {
        return all().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** The version of its stream, also of one that was taken away; 0 where there was none. */
    int version(String code) {
        return sql.sql("select version from plan.resource where code = :code")
                .param("code", code)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    @Override
    public String name() {
        return "resource";
    }

    @Override
    public java.util.Set<String> kinds() {
        return java.util.Set.of(KIND);
    }

    @Override
    public void apply(List<Recorded> events) {
        events.forEach(this::apply);
    }

    /** So few that each is a statement of its own. */
    private void apply(Recorded it) {
        String code = it.stream().substring(KIND.length() + 1);
        switch (ResourceEvent.FORMS.read(it.event())) {
            case ResourceEvent.Set set ->
                batches.update(
                        """
                        insert into plan.resource (code, version, taken_away, state) values (?, ?, false, ?)
                        on conflict (code) do update set version = excluded.version, taken_away = false,
                            state = excluded.state
                        """,
                        code,
                        it.version(),
                        Json.write(new SharedResource(
                                set.code(), it.version(), set.name(), set.capacity(), set.calendar(), set.owner())));
            case ResourceEvent.TakenAway away ->
                batches.update(
                        "update plan.resource set version = ?, taken_away = true where code = ?", it.version(), code);
        }
    }

    @Override
    public void clear() {
        batches.update("delete from plan.resource");
    }
}
