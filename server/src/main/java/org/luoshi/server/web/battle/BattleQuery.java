package org.luoshi.server.web.battle;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.web.Phrases;

/**
 * Which plans are asked for, from the address; what is not understood is left out.
 *
 * @param by how rows are grouped
 * @param late only what will be late: {@code yes}
 * @param alarm only where a latest start is near or over: {@code yes}
 * @param unit the lead unit's code
 * @param stage the key of the stage that is reached
 * @param q words of the title, of the lead unit or of a node; all must be there
 */
public record BattleQuery(String by, String light, String late, String alarm, String unit, String stage, String q) {

    public BattleQuery {
        by = by == null ? "" : by;
        light = light == null ? "" : light;
        late = late == null ? "" : late;
        alarm = alarm == null ? "" : alarm;
        unit = unit == null ? "" : unit;
        stage = stage == null ? "" : stage;
        q = q == null ? "" : q.strip();
    }

    /** How rows are put under headings. */
    public enum By {
        LEADER,
        UNIT,
        TOWN,
        STAGE
    }

    public By grouping() {
        return Arrays.stream(By.values())
                .filter(it -> Phrases.key(it).equals(by))
                .findFirst()
                .orElse(By.LEADER);
    }

    Optional<Colour> colour() {
        return Arrays.stream(Colour.values())
                .filter(it -> Phrases.key(it).equals(light))
                .findFirst();
    }

    public boolean narrows() {
        return !(light + late + alarm + unit + stage + q).isEmpty();
    }

    /** As an address's query, with the question mark; empty for everything. */
    public String address() {
        StringBuilder address = new StringBuilder();
        part(address, "by", by);
        part(address, "light", light);
        part(address, "late", late);
        part(address, "alarm", alarm);
        part(address, "unit", unit);
        part(address, "stage", stage);
        part(address, "q", q);
        return address.toString();
    }

    /** The same, printed. */
    public String wall(String size) {
        String address = address();
        return "/plans/wall.pdf" + (address.isEmpty() ? "?" : address + "&") + "size=" + size;
    }

    private static void part(StringBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.append(address.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
