package org.luoshi.extraction.naming;

/**
 * Words between two cuts that may hold one name.
 *
 * @param from first word
 * @param to one past the last word, where the cut stands
 * @param counted whether a number or 一批 stands before it: a class and not a name
 */
record Phrase(int from, int to, boolean counted) {}
