package org.luoshi.extraction.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.luoshi.extraction.Measure;

/**
 * A quantified figure as it stands in the prose.
 *
 * @param start first character of the shortest words with name, figure and bound; UTF-16 index into the prose
 * @param end one past the last character
 * @param metric what is counted, in the text's own words; pieces that stand apart are joined
 * @param value the figure with 百, 千, 万 and 亿 worked out; the lower end of a range
 * @param upper the upper end of a range, empty otherwise
 * @param unit as written, without 万 and 亿
 * @param reported the words around the figure say that it has been reached, whatever the sentence promises
 */
public record Figure(
        int start,
        int end,
        String metric,
        Measure.Comparator op,
        BigDecimal value,
        Optional<BigDecimal> upper,
        String unit,
        boolean reported) {}
