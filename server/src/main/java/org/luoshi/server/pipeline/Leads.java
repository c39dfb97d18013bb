package org.luoshi.server.pipeline;

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
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.shared.Json;
import org.luoshi.server.unit.Scope;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All leads and talents: the read model. Whoever may see a matter may see its lead. */
@Component
public class Leads implements Projection {

    private static final String KIND = "lead";

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final Matters matters;

    Leads(JdbcClient sql, JdbcTemplate batches, Matters matters) {
        this.sql = sql;
        this.batches = batches;
        this.matters = matters;
    }

    static Stream stream(MatterId matter) {
        return new Stream(KIND, matter.toString());
    }

    /** Empty where the matter is none of a lead, and where it may not be seen. */
    public Optional<Prospect> find(MatterId matter, Scope scope) {
        return own(matter).flatMap(lead -> matters.find(matter, scope).map(it -> new Prospect(lead, it)));
    }

    /** All that may be seen, the newest first; dropped ones too. */
    public List<Prospect> within(Scope scope) {
        return seen(
                sql.sql("select state from pipeline.lead order by day desc, matter_id")
                        .query((row, number) -> Json.read(row.getString("state"), Lead.class))
                        .list(),
                scope);
    }

    /** Those of one enterprise that may be seen, the newest first. */
    public List<Prospect> of(CreditCode code, Scope scope) {
        return seen(
                sql.sql("select state from pipeline.lead where credit_code = :code order by day desc, matter_id")
                        .param("code", code.value())
                        .query((row, number) -> Json.read(row.getString("state"), Lead.class))
                        .list(),
                scope);
    }

    private List<Prospect> seen(List<Lead> leads, Scope scope) {
        Map<MatterId, Matter> visible = matters
                .find(leads.stream().map(Lead::matter).toList(), scope)
                .stream()
                .collect(Collectors.toMap(Matter::id, Function.identity()));
        return leads.stream()
                .flatMap(lead ->
                        Optional.ofNullable(visible.get(lead.matter()))
                                .map(matter -> new Prospect(lead, matter))
                                .stream())
                .toList();
    }

    Optional<Lead> own(MatterId matter) {
        return sql.sql("select state from pipeline.lead where matter_id = :id")
                .param("id", matter.value())
                .query((row, number) -> Json.read(row.getString("state"), Lead.class))
                .optional();
    }

    @Override
    public String name() {
        return "lead";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public void apply(List<Recorded> events) {
        Map<String, Lead> leads = new LinkedHashMap<>();
        String[] ids = events.stream().map(Recorded::id).distinct().toArray(String[]::new);
        sql.sql("select matter_id, state from pipeline.lead where matter_id = any(cast(:ids as uuid[]))")
                .param("ids", ids)
                .query((row, number) -> leads.put(
                        KIND + ":" + row.getString("matter_id"), Json.read(row.getString("state"), Lead.class)))
                .list();
        events.forEach(it -> leads.compute(it.stream(), (stream, lead) -> LeadFold.after(lead, it)));
        List<Object[]> values = new ArrayList<>();
        leads.values().forEach(it -> values.add(row(it)));
        batches.batchUpdate("""
                insert into pipeline.lead (matter_id, version, unit, day, credit_code, state) values (?, ?, ?, ?, ?, ?)
                on conflict (matter_id) do update set version = excluded.version, unit = excluded.unit,
                    day = excluded.day, credit_code = excluded.credit_code, state = excluded.state
                """, values);
    }

    private static Object[] row(Lead it) {
        UUID id = it.matter().value();
        String code = it.facts().creditCode().map(CreditCode::value).orElse("");
        return new Object[] {id, it.version(), it.unit().value(), it.day(), code, Json.write(it)};
    }

    @Override
    public void clear() {
        batches.update("delete from pipeline.lead");
    }
}
