package org.luoshi.server.chain.sheet;

import java.util.List;
import org.luoshi.server.chain.Registry;
import org.luoshi.server.shared.Sm3;
import org.luoshi.server.shared.sheet.Fault;

/**
 * What a workbook would change. Rows with a fault are left out; the others can be taken in.
 *
 * @param effects chains first, then enterprises in the order of the file
 * @param same how many chains and enterprises of the file are in the registry so already
 * @param rows how many rows were read
 */
public record Preview(List<Effect> effects, List<Fault> faults, int same, int rows) {

    public Preview {
        effects = List.copyOf(effects);
        faults = List.copyOf(faults);
    }

    /** What becomes of a chain or an enterprise. */
    public enum Kind {
        NEW,
        CHANGED
    }

    /**
     * @param sheet and {@code row} where it comes first
     * @param code the chain's code, or the enterprise's credit code
     */
    public record Effect(Kind kind, String sheet, int row, String code, String name, Registry.Change change) {}

    public long count(Kind kind) {
        return effects.stream().filter(it -> it.kind() == kind).count();
    }

    List<Registry.Change> changes() {
        return effects.stream().map(Effect::change).toList();
    }

    /** Names what was shown, so that nothing else is confirmed. */
    public String digest() {
        StringBuilder all = new StringBuilder();
        changes()
                .forEach(it -> all.append(it.stream())
                        .append(' ')
                        .append(it.version())
                        .append(' ')
                        .append(Sm3.of(it.events().toString()))
                        .append('\n'));
        return Sm3.of(all.toString());
    }
}
