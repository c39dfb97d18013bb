package org.luoshi.server.ledger;

/**
 * Something that happened, ready to be appended.
 *
 * @param type stable name with a version: {@code matter.registered.v1}
 * @param payload canonical JSON: keys in alphabetical order, no white space, empty values left out
 */
public record Event(String type, String payload) {}
