package org.luoshi.scheduling.search.list;

/** One member of a population: an order, what it decodes to, and what that costs. */
record Individual(int[] order, int[] starts, long cost) {}
