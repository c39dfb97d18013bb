package org.luoshi.extraction.naming;

/**
 * One place where a framework is named.
 *
 * @param start first index, at the number or the opening quotation mark
 * @param count how many parts it says it has, 0 where it does not say
 * @param key the same for every naming of the same framework
 * @param sure whether the words alone make it a framework: 十大行动 does, 三个转变 needs its parts
 */
record Naming(int start, int end, int count, String key, boolean sure) {}
