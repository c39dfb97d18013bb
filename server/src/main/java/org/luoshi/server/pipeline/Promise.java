package org.luoshi.server.pipeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.luoshi.server.matter.MatterId;

/**
 * Something that a contract promises, and the matter that it became.
 *
 * @param kind as {@link Promises} names it
 * @param value in the unit of its kind (yuan, people); empty for a date alone
 */
public record Promise(String kind, Optional<BigDecimal> value, LocalDate due, MatterId matter) {}
