package org.luoshi.server.measure.series;

import java.time.Instant;

/**
 * That an indicator is followed no more (停用): its figures stay.
 *
 * @param seq of the event on the ledger
 */
public record Retirement(String why, String by, Instant at, long seq) {}
