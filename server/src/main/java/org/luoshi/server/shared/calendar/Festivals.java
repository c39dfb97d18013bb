package org.luoshi.server.shared.calendar;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The thirteen days off by law, 全国年节及纪念日放假办法 as revised in November 2024: New Year 1, Spring Festival 4 from its
 * eve, Qingming 1, Labour Day 2, Dragon Boat 1, Mid-Autumn 1, National Day 3. Which other days are moved round them is
 * known only from the year's notice.
 */
final class Festivals {

    private Festivals() {}

    static Set<LocalDate> of(int year) {
        Set<LocalDate> days = new TreeSet<>();
        add(days, LocalDate.of(year, 1, 1), 1);
        add(days, lunar(year, 1, 1).minusDays(1), 4);
        add(days, qingming(year), 1);
        add(days, LocalDate.of(year, 5, 1), 2);
        add(days, lunar(year, 5, 5), 1);
        add(days, lunar(year, 8, 15), 1);
        add(days, LocalDate.of(year, 10, 1), 3);
        return days;
    }

    private static void add(Set<LocalDate> days, LocalDate first, int number) {
        first.datesUntil(first.plusDays(number)).forEach(days::add);
    }

    private static LocalDate lunar(int year, int month, int day) {
        return date(Lunar.fromYmd(year, month, day).getSolar());
    }

    /** A solar term, on 4 to 6 April. */
    private static LocalDate qingming(int year) {
        Solar day = Lunar.fromYmd(year, 2, 15).getJieQiTable().get("清明");
        return date(Objects.requireNonNull(day, () -> "no 清明 in " + year));
    }

    private static LocalDate date(Solar day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }
}
