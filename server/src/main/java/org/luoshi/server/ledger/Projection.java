package org.luoshi.server.ledger;

import java.util.List;
import java.util.Set;

/**
 * A module's read models. They are changed by events only, so that a replay of the ledger makes them anew, equal to the
 * last row: nothing in them may come from the clock, from chance, from another module's read models or from a stream
 * other than the row's own.
 *
 * <p>The ledger hands over every append to the projections of its kind, in the same transaction.
 */
public interface Projection {

    /** What it is called for ever, in kebab case: the database remembers by it which shape of it stands there. */
    String name();

    /**
     * Counts the shapes of its read models. Raise it whenever the same events should yield other rows, or a migration
     * empties or changes its tables: the next start of the program makes them anew ({@link Upgrade}).
     */
    default int shape() {
        return 1;
    }

    /** The kinds of streams that it reads, as in {@link Stream#kind()}; each kind belongs to one projection. */
    Set<String> kinds();

    /**
     * Takes events in. The events of one stream stand in their order; several streams may be mixed. On a replay a batch
     * holds whole streams, thousands of events, so that what is many can be written at once.
     */
    void apply(List<Recorded> events);

    /** Empties the read models, before a replay. */
    void clear();
}
