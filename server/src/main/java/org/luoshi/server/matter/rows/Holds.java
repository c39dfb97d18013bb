package org.luoshi.server.matter.rows;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.matter.Course.Hold;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.shared.PostCode;

/** The holds of a matter as rows: of those that are over nothing changes. */
final class Holds {

    static final String UPSERT = """
            insert into matter.hold (matter_id, ordinal, step, unit, post, since, due, until)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (matter_id, ordinal) do update set due = excluded.due, until = excluded.until
            """;

    private Holds() {}

    /** @param from the first that may have changed */
    static List<@Nullable Object[]> rows(Matter matter, int from) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<Hold> holds = matter.course().holds();
        for (int ordinal = from; ordinal < holds.size(); ordinal++) {
            rows.add(row(matter, ordinal, holds.get(ordinal)));
        }
        return rows;
    }

    private static @Nullable Object[] row(Matter matter, int ordinal, Hold hold) {
        return new @Nullable Object[] {
            matter.id().value(),
            ordinal,
            hold.step().name(),
            hold.unit().value(),
            hold.post().map(PostCode::value).orElse(null),
            hold.from().atOffset(ZoneOffset.UTC),
            Row.time(hold.by()),
            Row.time(hold.to())
        };
    }
}
