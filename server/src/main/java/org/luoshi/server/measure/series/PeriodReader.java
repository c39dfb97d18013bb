package org.luoshi.server.measure.series;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods as people write them. */
final class PeriodReader {

    private static final Pattern MONTH =
            Pattern.compile("(\\d{4})(?:[-/.年])(?:1(?:月)?[-—–~至])?(0?[1-9]|1[0-2])月?(?:份)?");
    private static final Pattern CLOSE = Pattern.compile("(\\d{4})(0[1-9]|1[0-2])");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})(?:年|-)?(?:Q([1-4])|第?([1-4一二三四])季度)");
    private static final Pattern HALF = Pattern.compile("(\\d{4})年(上半年|前三季度|全年)");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
    private static final Map<String, Integer> NUMBERS = Map.of("一", 1, "二", 2, "三", 3, "四", 4);

    private PeriodReader() {}

    static Optional<Period> read(String written) {
        String text = written.strip().replaceAll("\\s+", "");
        try {
            return parts(text);
        } catch (IllegalArgumentException outOfRange) {
            return Optional.empty();
        }
    }

    private static Optional<Period> parts(String text) {
        for (Pattern months : new Pattern[] {MONTH, CLOSE, DAY}) {
            Matcher month = months.matcher(text);
            if (month.matches()) {
                return Optional.of(Period.month(number(month.group(1)), number(month.group(2))));
            }
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            String part = quarter.group(2) == null ? quarter.group(3) : quarter.group(2);
            return Optional.of(quarter(quarter.group(1), NUMBERS.getOrDefault(part, -1), part));
        }
        Matcher half = HALF.matcher(text);
        if (half.matches()) {
            int part = half.group(2).equals("上半年") ? 2 : half.group(2).equals("全年") ? 4 : 3;
            return Optional.of(new Period(Period.Every.QUARTER, number(half.group(1)), part));
        }
        Matcher year = YEAR.matcher(text);
        return year.matches() ? Optional.of(new Period(Period.Every.YEAR, number(year.group(1)), 1)) : Optional.empty();
    }

    private static Period quarter(String year, int named, String part) {
        return new Period(Period.Every.QUARTER, number(year), named > 0 ? named : number(part));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
