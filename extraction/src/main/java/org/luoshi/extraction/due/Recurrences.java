package org.luoshi.extraction.due;

import java.time.Period;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Duties that come back: 每月, 每季度, 逐年, 按月调度. */
final class Recurrences {

    private static final Pattern EVERY = Pattern.compile(
            "每(?<count>两|半|[二三四五六]|\\d{1,2})?个?(?<unit>周|星期|月度?|季度?|年度?|旬)|逐(?<one>月|季|年)|按(?<by>月|季度?)(?=调度|通报|报送|报告|督查|分析|公布|考核|召开)|(?<daily>每天|每日)");

    private Recurrences() {}

    static void find(String prose, int from, int to, List<Timing> found) {
        Matcher every = EVERY.matcher(prose).region(from, to);
        while (every.find()) {
            found.add(new Timing.Every(every.start(), every.end(), period(every)));
        }
    }

    private static Period period(Matcher m) {
        if (m.group("daily") != null) {
            return Period.ofDays(1);
        }
        String unit =
                m.group("unit") != null ? m.group("unit") : m.group("one") != null ? m.group("one") : m.group("by");
        Period one = switch (unit.charAt(0)) {
            case '周', '星' -> Period.ofDays(7);
            case '旬' -> Period.ofDays(10);
            case '月' -> Period.ofMonths(1);
            case '季' -> Period.ofMonths(3);
            default -> Period.ofYears(1);
        };
        String count = m.group("count");
        if (count == null) {
            return one;
        }
        return count.equals("半") ? halfOf(one) : one.multipliedBy(Numbers.of(count));
    }

    private static Period halfOf(Period one) {
        return one.getYears() == 1 ? Period.ofMonths(6) : Period.ofDays(15);
    }
}
