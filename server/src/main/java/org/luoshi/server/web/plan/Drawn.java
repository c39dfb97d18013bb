package org.luoshi.server.web.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.chart.Chart;
import org.luoshi.server.web.chart.Chart.Key;

/** What every drawn plan has in common: the axis around its days, days off, words in the reader's language. */
public final class Drawn {

    private Drawn() {}

    /** Whole months around all these days. */
    public static Chart.Span axis(Collection<LocalDate> days, LocalDate today) {
        LocalDate first = days.stream().min(LocalDate::compareTo).orElse(today);
        LocalDate last = days.stream().max(LocalDate::compareTo).orElse(today);
        return new Chart.Span(
                YearMonth.from(first).atDay(1), YearMonth.from(last.plusDays(7)).atEndOfMonth());
    }

    /** Days off in runs, clipped to the axis. */
    public static List<Chart.Span> off(WorkCalendar calendar, Chart.Span axis) {
        List<Chart.Span> runs = new ArrayList<>();
        LocalDate begin = axis.from();
        for (LocalDate day = axis.from(); !day.isAfter(axis.to().plusDays(1)); day = day.plusDays(1)) {
            if (day.isAfter(axis.to()) || calendar.isWorkingDay(day)) {
                if (begin.isBefore(day)) {
                    runs.add(new Chart.Span(begin, day.minusDays(1)));
                }
                begin = day.plusDays(1);
            }
        }
        return runs;
    }

    /** @param keys what the legend explains */
    public static Chart.Words words(Frame frame, LocalDate today, List<Key> keys) {
        Map<Key, String> named = new EnumMap<>(Key.class);
        keys.forEach(key -> named.put(key, frame.t("chart.key." + Phrases.key(key))));
        return new Chart.Words(
                frame.t("chart.today", brief(today)),
                frame.t("chart.month"),
                frame.t("chart.year"),
                named,
                frame.t("chart.sheet", "{0}", "{1}"));
    }

    /** 7-15: the year is on the axis. */
    public static String brief(LocalDate day) {
        return day.getMonthValue() + "-" + day.getDayOfMonth();
    }
}
