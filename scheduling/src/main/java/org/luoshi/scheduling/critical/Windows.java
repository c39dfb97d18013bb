package org.luoshi.scheduling.critical;

/**
 * Between which starts each activity lies, by its number; both ends can be reached where no capacity stands in the way.
 *
 * @param earliest starts
 * @param latest starts
 */
public record Windows(int[] earliest, int[] latest) {}
