package org.luoshi.server.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where in time a node is.
 *
 * @param node its key
 * @param end its last working day
 */
public record Placing(String node, LocalDate start, LocalDate end, Optional<LocalDate> latestStart, boolean critical) {}
