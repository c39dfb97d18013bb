package org.luoshi.scheduling.clash;

import org.luoshi.scheduling.Effort;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.search.Search;

/** Whether networks have plans; remembers whether all questions were answered. */
final class Existence {

    private final Effort each;
    private boolean sure = true;

    Existence(Effort each) {
        this.each = each;
    }

    boolean of(Network network) {
        return switch (Search.exists(network, each)) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN -> {
                sure = false;
                yield true;
            }
        };
    }

    boolean isSure() {
        return sure;
    }
}
