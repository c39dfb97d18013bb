package org.luoshi.server.measure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.IndicatorCode;

/**
 * What a decision is taken in.
 *
 * @param today no figure is taken of a period that has not begun
 * @param known other indicators
 */
record Situation(LocalDate today, Function<IndicatorCode, Optional<Indicator>> known) {}
