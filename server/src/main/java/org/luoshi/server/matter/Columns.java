package org.luoshi.server.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.luoshi.server.matter.Conditions.Part;
import org.luoshi.server.matter.Matter.Loop;
import org.luoshi.server.unit.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first matters of each status, with how many there are: one statement for a whole board. */
final class Columns {

    /**
     * @param ids one more than a page holds, where there are more
     * @param total counted up to what was asked
     */
    record Column(List<UUID> ids, long total) {}

    private final JdbcClient sql;

    Columns(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @param filter whose status is left out
     * @param most to count of each
     */
    Map<Loop, Column> of(MatterFilter filter, Scope scope, List<Loop> loops, String order, int most) {
        Conditions any = Conditions.without(Part.LOOP, filter, scope);
        String each = loops.stream()
                .map(loop -> {
                    String from =
                            any.copy().and("loop = '%s'".formatted(loop.name())).from();
                    return """
                            array(select cast(id as text)%1$s%2$s limit :limit offset :offset) as ids_%3$s,
                            (select count(*) from (select 1%1$s limit :most) as counted) as total_%3$s
                            """.formatted(from, order, loop.name());
                })
                .collect(Collectors.joining(", "));
        return sql.sql("select " + each)
                .params(any.values())
                .param("limit", filter.size() + 1)
                .param("offset", (long) (filter.page() - 1) * filter.size())
                .param("most", most)
                .query((row, number) -> columns(row, loops))
                .single();
    }

    private static Map<Loop, Column> columns(ResultSet row, List<Loop> loops) throws SQLException {
        Map<Loop, Column> columns = new EnumMap<>(Loop.class);
        for (Loop loop : loops) {
            String[] ids = (String[]) row.getArray("ids_" + loop.name()).getArray();
            columns.put(
                    loop,
                    new Column(Arrays.stream(ids).map(UUID::fromString).toList(), row.getLong("total_" + loop.name())));
        }
        return columns;
    }
}
