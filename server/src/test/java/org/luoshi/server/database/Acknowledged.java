package org.luoshi.server.database;

/**
 * A write that was answered.
 *
 * @param stream kind and id as the ledger has them
 * @param type the event's, without its version
 * @param words that stand in that event's payload and, where they are not empty, with stream and type in no other
 */
record Acknowledged(String stream, String type, String words) {}
