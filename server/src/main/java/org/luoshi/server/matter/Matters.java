package org.luoshi.server.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.luoshi.server.matter.Conditions.Part;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Json;
import org.luoshi.server.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All matters. */
@Component
public class Matters {

    private final JdbcClient sql;

    Matters(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Page<Matter> find(MatterFilter filter) {
        Conditions conditions = Conditions.of(filter);
        List<Matter> rows = sql.sql("select state from matter.matter" + conditions.where() + order(filter.sort())
                        + " limit :limit offset :offset")
                .params(conditions.values())
                .param("limit", filter.size())
                .param("offset", (long) (filter.page() - 1) * filter.size())
                .query(Matters::matter)
                .list();
        return new Page<>(rows, count(conditions), filter.page(), filter.size());
    }

    public Optional<Matter> find(MatterId id) {
        return sql.sql("select state from matter.matter where id = :id")
                .param("id", id.value())
                .query(Matters::matter)
                .optional();
    }

    @Transactional(readOnly = true)
    public Facets facets(MatterFilter filter) {
        Conditions measured = Conditions.without(Part.MEASURE, filter);
        long all = count(measured);
        long with = count(new Conditions(measured.where() + " and has_measure", measured.values()));
        return new Facets(owners(filter), sections(filter), documents(filter), with, all - with);
    }

    /** Hands over all that the filter leaves, whatever its page, without holding them at once. */
    @Transactional(readOnly = true)
    public void each(MatterFilter filter, Consumer<Matter> consumer) {
        Conditions conditions = Conditions.of(filter);
        try (Stream<Matter> all = sql
                .sql("select state from matter.matter" + conditions.where() + order(filter.sort()))
                .params(conditions.values())
                .withFetchSize(500)
                .query(Matters::matter)
                .stream()) {
            all.forEach(consumer);
        }
    }

    private long count(Conditions conditions) {
        return sql.sql("select count(*) from matter.matter" + conditions.where())
                .params(conditions.values())
                .query(Long.class)
                .single();
    }

    private List<Facets.Count> owners(MatterFilter filter) {
        Conditions conditions = Conditions.without(Part.OWNER, filter);
        return counts("select name, count(*) as matters from matter.matter, unnest(owners) as name", conditions);
    }

    private List<Facets.Count> sections(MatterFilter filter) {
        Conditions conditions = Conditions.without(Part.SECTION, filter);
        return counts("select section as name, count(*) as matters from matter.matter", conditions);
    }

    private List<Facets.Count> counts(String select, Conditions conditions) {
        return sql.sql(select + conditions.where() + " group by name order by matters desc, name limit 200")
                .params(conditions.values())
                .query((row, number) -> new Facets.Count(row.getString("name"), row.getLong("matters")))
                .list();
    }

    private List<Facets.DocumentCount> documents(MatterFilter filter) {
        Conditions conditions = Conditions.without(Part.DOCUMENT, filter);
        return sql.sql("select document_id, min(document_title) as title, count(*) as matters from matter.matter"
                        + conditions.where() + " group by document_id order by document_id desc limit 200")
                .params(conditions.values())
                .query((row, number) -> new Facets.DocumentCount(
                        new DocumentId(row.getLong("document_id")), row.getString("title"), row.getLong("matters")))
                .list();
    }

    private static String order(MatterFilter.Sort sort) {
        return switch (sort) {
            case SOURCE -> " order by document_id desc, position, id";
            case DUE -> " order by due nulls last, document_id desc, position, id";
            case OWNER -> " order by lead nulls last, document_id desc, position, id";
            case NEWEST -> " order by registered_at desc, id";
        };
    }

    private static Matter matter(ResultSet row, int number) throws SQLException {
        return Json.read(row.getString("state"), Matter.class);
    }
}
