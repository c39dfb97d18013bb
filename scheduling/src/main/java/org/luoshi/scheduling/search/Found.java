package org.luoshi.scheduling.search;

import java.util.Optional;

/**
 * The search's end.
 *
 * @param starts by activity number on the network's own axis; none when no plan was found
 * @param value of the objective, as something to make small
 * @param bound below which no value can be
 * @param proven that nothing is better, or that there is no plan
 */
public record Found(Optional<int[]> starts, long value, long bound, boolean proven) {

    static final Found IMPOSSIBLE = new Found(Optional.empty(), Long.MAX_VALUE, Long.MAX_VALUE, true);
}
