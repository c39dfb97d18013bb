package org.luoshi.scheduling.search.cpsat;

import java.util.Optional;

/**
 * What one run of the solver found.
 *
 * @param starts by activity number; none when it found no plan
 * @param value of the objective, as something to make small
 * @param bound below which no value can be
 * @param proven that nothing better exists, or nothing at all when there are no starts
 */
public record Outcome(Optional<int[]> starts, long value, long bound, boolean proven) {

    public boolean impossible() {
        return starts.isEmpty() && proven;
    }
}
