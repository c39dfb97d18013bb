package org.luoshi.server.unit.sheet;

import java.util.List;
import org.luoshi.server.shared.Json;
import org.luoshi.server.shared.Sm3;
import org.luoshi.server.unit.change.Change;
import org.luoshi.server.unit.change.UnitEvent;

/**
 * What a spreadsheet would change.
 *
 * @param effects in the order in which they would happen; rows that change nothing are left out
 * @param faults while there is one, nothing is taken in
 * @param rows how many rows were read
 */
public record Preview(List<Effect> effects, List<Fault> faults, int rows) {

    public Preview {
        effects = List.copyOf(effects);
        faults = List.copyOf(faults);
    }

    /**
     * @param row as spreadsheets count, from 1
     * @param events what would be written for it
     */
    public record Effect(String sheet, int row, Change change, List<UnitEvent> events) {}

    public int events() {
        return effects.stream().mapToInt(it -> it.events().size()).sum();
    }

    /** Names what was shown, so that nothing else is confirmed. */
    public String digest() {
        return Sm3.of(Json.write(effects.stream()
                .flatMap(it -> it.events().stream())
                .map(UnitEvent.FORMS::write)
                .toList()));
    }
}
