package org.luoshi.server.unit;

import java.util.List;
import org.luoshi.server.shared.UnitCode;

/** What a unit's name in a document means. */
public sealed interface Resolved {

    /** One unit. */
    record One(UnitCode unit) implements Resolved {}

    /** A collective name: 各镇街. */
    record Each(List<UnitCode> units) implements Resolved {
        public Each {
            units = List.copyOf(units);
        }
    }

    /** Several fit; a person chooses. */
    record Unclear(List<UnitCode> candidates) implements Resolved {
        public Unclear {
            candidates = List.copyOf(candidates);
        }
    }

    /** Nobody is meant in particular (有关部门), or the name is not known. */
    record Nobody() implements Resolved {}
}
