package org.luoshi.extraction.naming;

import java.util.List;
import java.util.Optional;
import org.luoshi.extraction.reading.Prose.Range;

/**
 * The parts of a framework as one place spells them out.
 *
 * @param governs the text they head, where they head any
 */
record Parts(List<String> names, Optional<Range> governs) {

    static final Parts NONE = new Parts(List.of(), Optional.empty());

    Parts {
        names = List.copyOf(names);
    }

    static Parts of(List<String> names) {
        return new Parts(names, Optional.empty());
    }

    boolean isEmpty() {
        return names.isEmpty();
    }
}
