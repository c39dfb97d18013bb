package org.luoshi.server.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.ledger.Projection;
import org.luoshi.server.ledger.Recorded;
import org.luoshi.server.shared.Json;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All layers as they are drawn now: the read model. */
@Component
public class Layers implements Projection {

    private static final String KIND = "layer";

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    Layers(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    static org.luoshi.server.ledger.Stream stream(LayerCode code) {
        return new org.luoshi.server.ledger.Stream(KIND, code.value());
    }

    /** Boundaries first, then red lines, by code. */
    public List<Layer> all() {
        return rows("select state from place.layer where taken_away is null").stream()
                .map(Row::layer)
                .sorted(Comparator.comparing(Layer::kind)
                        .thenComparing(it -> it.code().value()))
                .toList();
    }

    public Optional<Layer> find(LayerCode code) {
        return all().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** The version of its stream, also of one that was taken away; 0 where there was none. */
    int version(LayerCode code) {
        return sql.sql("select version from place.layer where code = :code")
                .param("code", code.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    @Override
    public String name() {
        return "layer";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public void apply(List<Recorded> events) {
        Map<String, Row> rows = new LinkedHashMap<>();
        String[] streams = events.stream()
                .map(it -> it.stream().substring(KIND.length() + 1))
                .distinct()
                .toArray(String[]::new);
        sql.sql("select state from place.layer where code = any(:codes)")
                .param("codes", streams)
                .query((row, number) -> Json.read(row.getString("state"), Row.class))
                .list()
                .forEach(it -> rows.put(KIND + ":" + it.layer().code(), it));
        events.forEach(it -> rows.compute(it.stream(), (stream, row) -> after(row, it)));
        List<Object[]> values = new ArrayList<>();
        rows.values()
                .forEach(it -> values.add(new Object[] {
                    it.layer().code().value(),
                    it.layer().version(),
                    it.takenAway().orElse(null),
                    Json.write(it)
                }));
        batches.batchUpdate("""
                insert into place.layer (code, version, taken_away, state) values (?, ?, ?, ?)
                on conflict (code) do update set version = excluded.version, taken_away = excluded.taken_away,
                    state = excluded.state
                """, values);
    }

    @Override
    public void clear() {
        batches.update("delete from place.layer");
    }

    private static Row after(@Nullable Row row, Recorded it) {
        return switch (LayerEvent.FORMS.read(it.event())) {
            case LayerEvent.Drawn drawn ->
                new Row(Layer.of(drawn, it.version(), it.actor(), it.at()), Optional.empty());
            case LayerEvent.TakenAway away -> {
                if (row == null) {
                    throw new IllegalStateException(
                            "event %d takes away a layer that was never drawn. Maybe events are missing"
                                    .formatted(it.seq()));
                }
                yield new Row(row.layer().at(it.version()), Optional.of(away.reason()));
            }
        };
    }

    private List<Row> rows(String query) {
        return sql.sql(query)
                .query((row, number) -> Json.read(row.getString("state"), Row.class))
                .list();
    }

    /** @param takenAway the reason, where it was */
    record Row(Layer layer, Optional<String> takenAway) {}
}
