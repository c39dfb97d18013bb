package org.luoshi.server.ledger.tree;

import java.util.List;

/** Where hashes of complete subtrees are kept: of all leaves, and of each 256th node upwards. */
@FunctionalInterface
public interface Subtrees {

    /** Levels between two that are kept. */
    int STEP = 8;

    int HIGHEST = 24;

    /**
     * Hashes of neighbours, in their order.
     *
     * @param level 0 for leaves, else one that {@link #isKept}
     * @param from counted from 0 among those of the level
     * @param to exclusive
     */
    List<byte[]> range(int level, long from, long to);

    static boolean isKept(int level) {
        return level > 0 && level <= HIGHEST && level % STEP == 0;
    }
}
