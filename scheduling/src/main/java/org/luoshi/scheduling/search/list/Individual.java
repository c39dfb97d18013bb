package org.luoshi.scheduling.search.list;

/** One member of a population: an order, and what it decodes to. */
record Individual(int[] order, int[] starts, int makespan) {}
