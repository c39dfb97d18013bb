package org.luoshi.server.web;

import java.math.BigDecimal;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.shared.Page;

/** How dates, figures and names of enums are put into words, in templates and nowhere else. */
public final class Phrases {

    private Phrases() {}

    /** An enum's constant as message files name it: {@code NOT_OURS} is {@code not-ours}. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of that key, as addresses name it; the older {@code under_way} is understood too. */
    public static <E extends Enum<E>> Optional<E> constant(E[] constants, String text) {
        String key = text.replace('_', '-');
        return Arrays.stream(constants).filter(it -> key(it).equals(key)).findFirst();
    }

    /** A number as far as it was counted: 1000+ for any above what lists are counted to. */
    public static String number(long counted) {
        return counted > Matters.MOST_COUNTED ? Matters.MOST_COUNTED + "+" : Long.toString(counted);
    }

    public static String number(Page<?> found) {
        return found.more() ? found.total() + "+" : Long.toString(found.total());
    }

    /** Which page it is, and of how many where that is known. */
    public static String page(Frame frame, Page<?> found) {
        return found.more()
                ? frame.t("matters.page.open", found.number())
                : frame.t("matters.page", found.number(), found.pages());
    }

    /** The name of a month, without its year. */
    public static String month(Frame frame, YearMonth month) {
        return DateTimeFormatter.ofPattern(frame.t("chart.month"), Locale.ENGLISH)
                .format(month);
    }

    public static String monthOfYear(Frame frame, YearMonth month) {
        return frame.t("stages.money.year", month.getYear(), month(frame, month));
    }

    /** The date or the recurrence, without the wording; empty where there is neither. */
    public static String due(Frame frame, Due due) {
        return switch (due) {
            case Due.On on -> on.date().toString();
            case Due.Recurring recurring -> every(frame, recurring.every());
            case Due.Unclear unclear -> "";
            case Due.None none -> "";
        };
    }

    public static String every(Frame frame, Period period) {
        return frame.texts()
                .sayOr(
                        "recur." + period,
                        frame.t("recur.other", period.toString().substring(1)));
    }

    /** The bound and the figure: ≥ 18 家. Digits are grouped by threes. */
    public static String figure(Measure measure) {
        String sign = measure.op().shown().isEmpty() ? "" : measure.op().shown() + " ";
        Scale scale = Scale.of(measure);
        String upper = measure.upper().map(end -> "–" + grouped(scale.of(end))).orElse("");
        return sign + grouped(scale.of(measure.value())) + upper + " " + scale.word() + measure.unit();
    }

    /** 万 and 亿 where the document counts in them, so that nobody has to count the noughts. */
    private enum Scale {
        ONE("", 0),
        TEN_THOUSAND("万", 4),
        HUNDRED_MILLION("亿", 8);

        private final String word;
        private final int noughts;

        Scale(String word, int noughts) {
            this.word = word;
            this.noughts = noughts;
        }

        static Scale of(Measure measure) {
            return Arrays.stream(values())
                    .filter(scale -> scale != ONE)
                    .filter(scale -> measure.quote().contains(scale.word))
                    .filter(scale -> scale.of(measure.value()).compareTo(BigDecimal.valueOf(0.01)) >= 0)
                    .reduce((smaller, larger) -> larger)
                    .orElse(ONE);
        }

        BigDecimal of(BigDecimal value) {
            return value.movePointLeft(noughts);
        }

        String word() {
            return word;
        }
    }

    private static String grouped(BigDecimal value) {
        java.text.DecimalFormat format =
                new java.text.DecimalFormat("#,##0.######", java.text.DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(value);
    }

    /** The document's own words in quotation marks; marks inside become the inner ones. */
    public static String quoted(String words) {
        return "“" + words.replace('“', '‘').replace('”', '’') + "”";
    }

    /** Names in a row, with the comma of the language. */
    public static String list(Frame frame, List<String> names) {
        return names.stream().collect(Collectors.joining(frame.t("list.separator")));
    }

    /** How many hundredths of a whole, as SVG widths take it: {@code 12.5%}. */
    public static String share(long part, long whole) {
        return whole == 0 ? "0%" : String.format(Locale.ROOT, "%.2f%%", 100.0 * part / whole);
    }
}
