package org.luoshi.server.shared.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The thirteen days off by law, 全国年节及纪念日放假办法 as revised in November 2024: New Year 1, Spring Festival 4 from its
 * eve, Qingming 1, Labour Day 2, Dragon Boat 1, Mid-Autumn 1, National Day 3. Which other days are moved round them is
 * known only from the year's notice.
 */
final class Festivals {

    /** By year, the four that move; a file, since to compute them takes seconds at each start. */
    private final Map<Integer, String[]> moving = Table.rows("festivals.tsv", 5).stream()
            .collect(Collectors.toMap(row -> Integer.parseInt(row[0]), row -> row));

    /** @param year of the file */
    Set<LocalDate> of(int year) {
        String[] row = moving.get(year);
        if (row == null) {
            throw new IllegalArgumentException("festivals.tsv has no year " + year);
        }
        Set<LocalDate> days = new TreeSet<>();
        add(days, LocalDate.of(year, 1, 1), 1);
        add(days, LocalDate.parse(row[1]).minusDays(1), 4);
        add(days, LocalDate.parse(row[2]), 1);
        add(days, LocalDate.of(year, 5, 1), 2);
        add(days, LocalDate.parse(row[3]), 1);
        add(days, LocalDate.parse(row[4]), 1);
        add(days, LocalDate.of(year, 10, 1), 3);
        return days;
    }

    private static void add(Set<LocalDate> days, LocalDate first, int number) {
        first.datesUntil(first.plusDays(number)).forEach(days::add);
    }
}
