package org.luoshi.server.matter;

import java.time.Instant;

/**
 * One line of a matter's history.
 *
 * @param seq place in the whole ledger, from 1
 * @param version place in the matter's own stream, from 1
 * @param actor as the ledger writes it: {@code 陈静@fgj.clerk}
 */
public record Happened(long seq, int version, Instant at, String actor, MatterEvent event) {}
