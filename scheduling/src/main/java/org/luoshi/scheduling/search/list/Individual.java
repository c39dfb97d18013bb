package org.luoshi.scheduling.search.list;

/**
 * One member of a population: an order, what it decodes to, and what that costs.
 *
 * @param centre tells plans of one cost apart, see {@link Centre}; 0 where they are not told apart
 */
record Individual(int[] order, int[] starts, long cost, double centre) {

    boolean isBetterThan(Individual other) {
        return cost < other.cost || cost == other.cost && centre < other.centre;
    }
}
