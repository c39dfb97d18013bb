package org.luoshi.server.pipeline.parcel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.ledger.Projection;
import org.luoshi.server.ledger.Stream;
import org.luoshi.server.shared.Json;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All parcels as they are known now: the read model. What land there is, everybody who works here may know. */
@Component
public class Parcels implements Projection {

    private static final String KIND = "parcel";

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    Parcels(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    static Stream stream(String code) {
        return new Stream(KIND, code);
    }

    /** By code. */
    public List<Parcel> all() {
        return sql.sql("select state from pipeline.parcel where gone is null order by code")
                .query((row, number) -> Json.read(row.getString("state"), Parcel.class))
                .list();
    }

    public Optional<Parcel> find(String code) {
        return all().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** The version of its stream, also of one that was taken off; 0 where there was none. */
    int version(String code) {
        return sql.sql("select version from pipeline.parcel where code = :code")
                .param("code", code)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    @Override
    public String name() {
        return "parcel";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public void apply(List<org.luoshi.server.ledger.Recorded> events) {
        Map<String, Parcel> parcels = new LinkedHashMap<>();
        Map<String, String> gone = new LinkedHashMap<>();
        String[] codes = events.stream().map(it -> it.id()).distinct().toArray(String[]::new);
        sql.sql("select code, gone, state from pipeline.parcel where code = any(:codes)")
                .param("codes", codes)
                .query((row, number) ->
                        parcels.put(row.getString("code"), Json.read(row.getString("state"), Parcel.class)))
                .list();
        events.forEach(it -> take(it, parcels, gone));
        List<@Nullable Object[]> values = new ArrayList<>();
        parcels.forEach(
                (code, it) -> values.add(new @Nullable Object[] {code, it.version(), gone.get(code), Json.write(it)}));
        batches.batchUpdate("""
                insert into pipeline.parcel (code, version, gone, state) values (?, ?, ?, ?)
                on conflict (code) do update set version = excluded.version, gone = excluded.gone,
                    state = excluded.state
                """, values);
    }

    private static void take(
            org.luoshi.server.ledger.Recorded it, Map<String, Parcel> parcels, Map<String, String> gone) {
        switch (ParcelEvent.FORMS.read(it.event())) {
            case ParcelEvent.Recorded recorded -> {
                parcels.put(it.id(), new Parcel(recorded.facts(), it.version(), it.actor(), it.at()));
                gone.remove(it.id());
            }
            case ParcelEvent.TakenOff off -> {
                parcels.computeIfPresent(
                        it.id(), (code, was) -> new Parcel(was.facts(), it.version(), it.actor(), it.at()));
                gone.put(it.id(), off.reason());
            }
        }
    }

    @Override
    public void clear() {
        batches.update("delete from pipeline.parcel");
    }
}
