package org.luoshi.server.ledger;

import java.time.Instant;

/**
 * An event on the ledger.
 *
 * @param seq place in the whole ledger, from 1 without gaps
 * @param stream what it is about, as {@link Stream#toString()} writes it
 * @param version place in its stream, from 1 without gaps
 */
public record Recorded(long seq, String stream, int version, Event event, String actor, Instant at) {}
