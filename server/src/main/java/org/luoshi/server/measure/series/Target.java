package org.luoshi.server.measure.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What is to be reached in a year (目标), in the indicator's unit.
 *
 * @param why in words: which document, which meeting
 * @param seq of the event on the ledger
 */
public record Target(
        int year, BigDecimal value, Optional<Origin> origin, String why, String by, Instant at, long seq) {}
