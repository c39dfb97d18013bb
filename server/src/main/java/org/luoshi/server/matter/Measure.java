package org.luoshi.server.matter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.luoshi.server.shared.Amount;
import org.luoshi.server.shared.Plain;
import org.luoshi.server.shared.Span;

/**
 * A figure to reach (量化指标).
 *
 * @param span where it stands in the document's text; empty where a reviewer added it
 * @param quote the words that say it; where a reviewer added it, as typed
 * @param metric what is counted
 * @param value with 万 and 亿 worked out; the lower end of a range
 * @param upper the upper end of a range, empty otherwise
 * @param unit 家, 元, %, 个百分点
 * @param due the last day that governs this figure, where one is named
 */
public record Measure(
        Optional<Span> span,
        String quote,
        String metric,
        Comparison op,
        BigDecimal value,
        Optional<BigDecimal> upper,
        String unit,
        Optional<LocalDate> due) {

    public Measure {
        metric = Plain.text(metric).strip();
        if (metric.isEmpty()) {
            throw new IllegalArgumentException("a measure names what it counts");
        }
        if ((op == Comparison.RANGE) != upper.isPresent()) {
            throw new IllegalArgumentException("a range, and only a range, has an upper end");
        }
    }

    public enum Comparison {
        AT_LEAST(">=", "≥"),
        AT_MOST("<=", "≤"),
        EXACTLY("=", ""),
        ABOUT("~", "约"),
        RANGE("range", "");

        private final String sign;
        private final String shown;

        Comparison(String sign, String shown) {
            this.sign = sign;
            this.shown = shown;
        }

        /** As in JSON: {@code >=}. */
        public String sign() {
            return sign;
        }

        /** As in a table before the figure: ≥; empty where the bare figure says it. */
        public String shown() {
            return shown;
        }
    }

    /** In short, as a table shows it: 新增高新技术企业 ≥20家. */
    public String shown() {
        String to = upper.map(end -> "–" + Amount.shown(end)).orElse("");
        return "%s %s%s%s%s".formatted(metric, op.shown(), Amount.shown(value), to, unit);
    }
}
