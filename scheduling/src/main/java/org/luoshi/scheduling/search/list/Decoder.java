package org.luoshi.scheduling.search.list;

import java.util.Optional;

/** From a list to a schedule. Not safe for threads: each has its own. */
interface Decoder {

    /** @return none when the list finds no place for everything */
    Optional<Individual> decode(int[] order);

    Lists lists();

    /** @return by activity how urgent it is, the longest way to the end */
    double[] urgency();
}
