package org.luoshi.server.matter.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.shared.UnitCode;

/** A matter as the narrow rows of the district and of the units that may see it. */
final class Party {

    /** What stands for all of it; no unit's code is empty. */
    private static final String DISTRICT = "";

    /** Those of its row that it repeats. */
    private static final List<String> REPEATED = List.of(
            "loop",
            "playbook",
            "document_id",
            "position",
            "section",
            "lead_name",
            "lead",
            "leader",
            "parent_id",
            "holder_unit",
            "holder_post",
            "step",
            "hold_by",
            "due",
            "has_measure",
            "yellow_at",
            "red_at",
            "ask_at",
            "registered_at",
            "moved_at");

    static final String UPSERT = "insert into matter.party (unit, id, sooner, %s) values (?, ?, ?, %s) "
                    .formatted(
                            String.join(", ", REPEATED),
                            REPEATED.stream().map(it -> "?").collect(Collectors.joining(", ")))
            + "on conflict (unit, id) do update set sooner = excluded.sooner, "
            + REPEATED.stream().map(it -> it + " = excluded." + it).collect(Collectors.joining(", "));

    static final String DELETE = "delete from matter.party where unit = ? and id = ?";

    private Party() {}

    static List<@Nullable Object[]> rows(Row row) {
        List<String> units = codes(row.matter());
        List<@Nullable Object[]> rows = new ArrayList<>();
        rows.add(row(row, DISTRICT, List.of()));
        for (int place = 0; place < units.size(); place++) {
            rows.add(row(row, units.get(place), units.subList(0, place)));
        }
        return rows;
    }

    private static @Nullable Object[] row(Row row, String unit, List<String> sooner) {
        Stream<@Nullable Object> own = Stream.of(unit, row.matter().id().value(), sooner.toArray(String[]::new));
        return Stream.concat(own, row.values(REPEATED).stream()).toArray();
    }

    /** Of units that have no part in it any more. */
    static List<Object[]> gone(Matter was, Matter now) {
        Set<UnitCode> still = now.units();
        return was.units().stream()
                .filter(it -> !still.contains(it))
                .map(it -> new Object[] {it.value(), now.id().value()})
                .toList();
    }

    private static List<String> codes(Matter matter) {
        return matter.units().stream().map(UnitCode::value).sorted().toList();
    }
}
