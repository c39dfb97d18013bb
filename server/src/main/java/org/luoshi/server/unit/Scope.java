package org.luoshi.server.unit;

import java.util.Set;
import org.luoshi.server.shared.UnitCode;

/** Whose matters a post may see: the one answer to that question, asked by every list, page, export and search. */
public sealed interface Scope {

    /** The whole district: supervision and leaders. */
    record District() implements Scope {}

    /** These units: one's own, those below it, and the task forces it is a member of. */
    record Of(Set<UnitCode> units) implements Scope {
        public Of {
            units = Set.copyOf(units);
        }
    }

    /** No matters: administration. */
    record Nothing() implements Scope {}

    default boolean covers(UnitCode unit) {
        return switch (this) {
            case District all -> true;
            case Of some -> some.units().contains(unit);
            case Nothing none -> false;
        };
    }
}
