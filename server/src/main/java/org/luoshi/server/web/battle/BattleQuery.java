package org.luoshi.server.web.battle;

import java.util.Optional;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.web.Address;
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
        return Phrases.constant(By.values(), by).orElse(By.LEADER);
    }

    Optional<Colour> colour() {
        return Phrases.constant(Colour.values(), light);
    }

    public boolean narrows() {
        return !(light + late + alarm + unit + stage + q).isEmpty();
    }

    /** As an address's query, with the question mark; empty for everything. */
    public String address() {
        return Address.of("")
                .with("by", by)
                .with("light", light)
                .with("late", late)
                .with("alarm", alarm)
                .with("unit", unit)
                .with("stage", stage)
                .with("q", q)
                .toString();
    }

    /** The same, printed. */
    public String wall(String size) {
        String address = address();
        return "/plans/wall.pdf" + (address.isEmpty() ? "?" : address + "&") + "size=" + size;
    }
}
