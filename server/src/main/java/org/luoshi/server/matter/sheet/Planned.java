package org.luoshi.server.matter.sheet;

import java.util.List;
import org.luoshi.server.matter.Command;

/**
 * A command that changed cells come to.
 *
 * @param from the cells
 */
public record Planned(Command command, List<Change> from) {

    public Planned {
        from = List.copyOf(from);
    }
}
