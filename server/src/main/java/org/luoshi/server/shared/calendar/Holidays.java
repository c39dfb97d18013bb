package org.luoshi.server.shared.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.luoshi.server.shared.WorkCalendar;

/** Which days are worked: as published, and computed where nothing is published yet. */
final class Holidays {

    private final Map<LocalDate, Boolean> published = new HashMap<>();
    private final Set<Integer> years = new TreeSet<>();
    private final List<WorkCalendar.Named> named = new ArrayList<>();

    private Holidays() {}

    static Holidays load() {
        Holidays holidays = new Holidays();
        for (String[] row : Table.rows("holidays.tsv", 4)) {
            holidays.publish(LocalDate.parse(row[0]), row[1], row[2], row[3]);
        }
        return holidays;
    }

    private void publish(LocalDate day, String kind, String festival, String source) {
        boolean worked = switch (kind) {
            case "work" -> true;
            case "off" -> false;
            default -> throw new IllegalStateException("holidays.tsv: off or work, not " + kind + " on " + day);
        };
        if (published.put(day, worked) != null) {
            throw new IllegalStateException("holidays.tsv names twice " + day);
        }
        years.add(day.getYear());
        named.add(new WorkCalendar.Named(day, worked, festival, source));
    }

    List<WorkCalendar.Named> named(int year) {
        return named.stream().filter(it -> it.day().getYear() == year).toList();
    }

    boolean isPublished(int year) {
        return years.contains(year);
    }

    /** @param festivals of the day's year; matter only where nothing is published for it */
    boolean isWorked(LocalDate day, Set<LocalDate> festivals) {
        Boolean known = published.get(day);
        if (known != null) {
            return known;
        }
        return isWeekday(day) && (isPublished(day.getYear()) || !festivals.contains(day));
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
