package org.luoshi.server.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.series.Series;

/**
 * What a decision is taken in.
 *
 * @param today no figure is taken of a period that has not begun
 * @param known other indicators, whoever may see them
 * @param parts what a whole is broken down to, those that are followed no more left out
 */
record Situation(
        LocalDate today,
        Function<IndicatorCode, Optional<Series>> known,
        Function<IndicatorCode, List<Series>> parts) {}
