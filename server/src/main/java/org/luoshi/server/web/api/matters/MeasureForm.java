package org.luoshi.server.web.api.matters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.shared.Span;
import org.luoshi.server.web.api.Problem;

/**
 * A figure to reach.
 *
 * @param op {@code >=}, {@code <=}, {@code =}, {@code ~} or {@code range}
 * @param upper with {@code range} only
 * @param start with {@code end}: where it stands in the document's text, in code points
 * @param quote the words that say it
 */
record MeasureForm(
        String metric,
        String op,
        BigDecimal value,
        Optional<BigDecimal> upper,
        String unit,
        Optional<LocalDate> due,
        Optional<Integer> start,
        Optional<Integer> end,
        Optional<String> quote) {

    static MeasureForm of(Measure it) {
        return new MeasureForm(
                it.metric(),
                it.op().sign(),
                it.value(),
                it.upper(),
                it.unit(),
                it.due(),
                it.span().map(Span::start),
                it.span().map(Span::end),
                Optional.of(it.quote()));
    }

    Measure measure() {
        Optional<Span> span =
                start.isPresent() && end.isPresent() ? Optional.of(new Span(start.get(), end.get())) : Optional.empty();
        return new Measure(span, quote.orElse(metric), metric, comparison(), value, upper, unit, due);
    }

    private Measure.Comparison comparison() {
        return Arrays.stream(Measure.Comparison.values())
                .filter(it -> it.sign().equals(op))
                .findFirst()
                .orElseThrow(() ->
                        Problem.of(400, "one-of", "measures.op", op, signs()).at("measures.op"));
    }

    private static String signs() {
        return Arrays.stream(Measure.Comparison.values())
                .map(Measure.Comparison::sign)
                .collect(Collectors.joining(" "));
    }
}
