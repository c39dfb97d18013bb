package org.luoshi.server.plan;

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

/** Plans of matters: the read model. Whoever may see a matter may see its plan. */
@Component
public class Plans implements Projection {

    private static final String KIND = "plan";

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final Matters matters;

    Plans(JdbcClient sql, JdbcTemplate batches, Matters matters) {
        this.sql = sql;
        this.batches = batches;
        this.matters = matters;
    }

    static Stream stream(MatterId matter) {
        return new Stream(KIND, matter.toString());
    }

    /** With what the matter says of it; empty where there is none, and where the matter may not be seen. */
    public Optional<Plan> find(MatterId matter, Scope scope) {
        return matters.find(matter, scope).flatMap(it -> own(matter).map(plan -> Reported.on(plan, it)));
    }

    /** All that may be seen and the filter leaves, the nearest due first. */
    public List<Charted> within(PlanFilter filter, Scope scope) {
        return charted(all(), scope).stream().filter(filter::keeps).toList();
    }

    private List<Charted> charted(List<Plan> plans, Scope scope) {
        Map<MatterId, Matter> visible = matters
                .find(plans.stream().map(Plan::matter).toList(), scope)
                .stream()
                .collect(Collectors.toMap(Matter::id, Function.identity()));
        return plans.stream()
                .flatMap(plan -> Optional.ofNullable(visible.get(plan.matter()))
                        .map(matter -> new Charted(matter, Reported.on(plan, matter)))
                        .stream())
                .toList();
    }

    /** As its own events leave it. */
    Optional<Plan> own(MatterId matter) {
        return sql.sql("select state from plan.plan where matter_id = :id")
                .param("id", matter.value())
                .query((row, number) -> Json.read(row.getString("state"), Plan.class))
                .optional();
    }

    /** All of open matters whose nodes use a resource, as they stand; whoever may see them. */
    List<Charted> sharing() {
        List<Plan> plans = sql.sql("select state from plan.plan where uses <> '{}' order by due, matter_id")
                .query((row, number) -> Json.read(row.getString("state"), Plan.class))
                .list();
        return charted(plans, new Scope.District()).stream()
                .filter(it -> !it.matter().loop().isOver() && !it.plan().isFinished())
                .toList();
    }

    private List<Plan> all() {
        return sql.sql("select state from plan.plan order by due, matter_id")
                .query((row, number) -> Json.read(row.getString("state"), Plan.class))
                .list();
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public void apply(List<Recorded> events) {
        Map<String, Plan> plans = new LinkedHashMap<>();
        String[] ids = events.stream()
                .map(it -> it.stream().substring(KIND.length() + 1))
                .distinct()
                .toArray(String[]::new);
        sql.sql("select matter_id, state from plan.plan where matter_id = any(cast(:ids as uuid[]))")
                .param("ids", ids)
                .query((row, number) -> plans.put(
                        KIND + ":" + row.getString("matter_id"), Json.read(row.getString("state"), Plan.class)))
                .list();
        events.forEach(it -> plans.compute(it.stream(), (stream, plan) -> PlanFold.after(plan, it)));
        List<Object[]> values = new ArrayList<>();
        plans.forEach((stream, plan) -> values.add(new Object[] {
            UUID.fromString(stream.substring(KIND.length() + 1)),
            plan.version(),
            plan.due(),
            plan.uses().toArray(String[]::new),
            Json.write(plan)
        }));
        batches.batchUpdate("""
                insert into plan.plan (matter_id, version, due, uses, state) values (?, ?, ?, ?, ?)
                on conflict (matter_id) do update set version = excluded.version, due = excluded.due,
                    uses = excluded.uses, state = excluded.state
                """, values);
    }

    @Override
    public void clear() {
        batches.update("delete from plan.plan");
    }
}
