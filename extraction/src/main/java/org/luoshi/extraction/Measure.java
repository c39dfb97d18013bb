package org.luoshi.extraction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A quantified figure (量化指标): what is counted, its bound, value and unit.
 *
 * @param span the shortest contiguous words with name, figure and bound
 * @param quote those words
 * @param metric what is counted, in the text's own words
 * @param value the figure with 万 and 亿 worked out; the lower end of a {@link Comparator#RANGE}
 * @param upper the upper end of a range, empty otherwise
 * @param unit as written, without 万 and 亿: 家, 元, %, 个百分点
 * @param due the last day that governs this figure, where one is named
 */
public record Measure(
        Span span,
        String quote,
        String metric,
        Comparator op,
        BigDecimal value,
        Optional<BigDecimal> upper,
        String unit,
        Optional<LocalDate> due,
        Kind kind) {

    public enum Comparator {
        AT_LEAST(">="),
        AT_MOST("<="),
        EXACTLY("="),
        ABOUT("~"),
        RANGE("range");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        /** The sign used in JSON: {@code >=}, {@code <=}, {@code =}, {@code ~}, {@code range}. */
        public String sign() {
            return sign;
        }
    }

    public enum Kind {
        /** Owed in the future. */
        TARGET,
        /** Reported as reached. */
        ACTUAL
    }
}
