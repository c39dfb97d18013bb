package org.luoshi.server.chain.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.luoshi.server.chain.Registry;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.shared.sheet.Line;
import org.luoshi.server.shared.sheet.Table;
import org.luoshi.server.unit.Acting;

/** One form while it is read: its grids, and the draft that they are read into. */
final class Hand {

    private final Draft draft;
    private final List<Grid> grids = new ArrayList<>();

    Hand(Draft draft) {
        this.draft = draft;
    }

    /** Rows of which every cell could be read; the faults of the others are kept. */
    List<Line> lines(Grid grid) {
        Table table = grid.table();
        grids.add(grid);
        draft.faults.addAll(table.faults());
        return table.lines();
    }

    /** Writes the whole form where nothing is wrong with it. */
    Kept keep(Registry registry, String code, Acting acting, Instant at) {
        return draft.faults.isEmpty()
                ? new Kept.Done(code, registry.write(draft.preview(0).changes(), acting.who(), at))
                : new Kept.Wrong(draft.faults.stream()
                        .map(it -> new Kept.Misfit(field(it), it))
                        .toList());
    }

    private String field(Fault fault) {
        return grids.stream()
                .flatMap(it -> it.field(fault).stream())
                .findFirst()
                .orElse("");
    }
}
