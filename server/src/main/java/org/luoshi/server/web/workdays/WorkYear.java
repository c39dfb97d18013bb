package org.luoshi.server.web.workdays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.luoshi.server.shared.WorkCalendar;

/** A year, month by month. */
public record WorkYear(WorkCalendar calendar, int year, LocalDate today) {

    /** The first whose notice the calendar knows. */
    static final int FIRST = 2020;

    private static final int WEEK = 7;

    /** @param special a weekday off or a weekend day worked */
    public record Cell(LocalDate day, boolean worked, boolean special, String festival) {}

    /** What the notices say of one festival. */
    public record Festival(String name, List<LocalDate> off, List<LocalDate> worked, List<String> sources) {}

    /** The newest first: a narrow screen shows the first few. */
    public List<Integer> years() {
        return IntStream.rangeClosed(FIRST, today.getYear() + 1)
                .boxed()
                .toList()
                .reversed();
    }

    public boolean isProvisional() {
        return calendar.isProvisional(LocalDate.of(year, 1, 1));
    }

    public long worked() {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(calendar::isWorkingDay)
                .count();
    }

    /** Weeks from Monday to Sunday; a place outside the month is empty. */
    public List<List<Optional<Cell>>> weeks(int month) {
        YearMonth of = YearMonth.of(year, month);
        Map<LocalDate, WorkCalendar.Named> named = named();
        List<Optional<Cell>> cells = new ArrayList<>();
        IntStream.range(1, of.atDay(1).getDayOfWeek().getValue()).forEach(i -> cells.add(Optional.empty()));
        of.atDay(1)
                .datesUntil(of.plusMonths(1).atDay(1))
                .forEach(day -> cells.add(Optional.of(cell(day, Optional.ofNullable(named.get(day))))));
        while (cells.size() % WEEK != 0) {
            cells.add(Optional.empty());
        }
        return IntStream.range(0, cells.size() / WEEK)
                .mapToObj(week -> List.copyOf(cells.subList(week * WEEK, (week + 1) * WEEK)))
                .toList();
    }

    private Cell cell(LocalDate day, Optional<WorkCalendar.Named> named) {
        boolean worked = calendar.isWorkingDay(day);
        boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        return new Cell(
                day,
                worked,
                worked != weekday || named.isPresent(),
                named.map(WorkCalendar.Named::festival).orElse(""));
    }

    private Map<LocalDate, WorkCalendar.Named> named() {
        Map<LocalDate, WorkCalendar.Named> named = new LinkedHashMap<>();
        calendar.named(year).forEach(it -> named.put(it.day(), it));
        return named;
    }

    /** In the order of the year; none where it is provisional. */
    public List<Festival> festivals() {
        Map<String, List<WorkCalendar.Named>> by = new LinkedHashMap<>();
        calendar.named(year)
                .forEach(it -> by.computeIfAbsent(it.festival(), name -> new ArrayList<>())
                        .add(it));
        return by.entrySet().stream()
                .map(it -> new Festival(
                        it.getKey(),
                        days(it.getValue(), false),
                        days(it.getValue(), true),
                        it.getValue().stream()
                                .map(WorkCalendar.Named::source)
                                .distinct()
                                .toList()))
                .toList();
    }

    private static List<LocalDate> days(List<WorkCalendar.Named> of, boolean worked) {
        return of.stream()
                .filter(it -> it.worked() == worked)
                .map(WorkCalendar.Named::day)
                .toList();
    }

    /** 02-15 – 02-23 where the days are in a row, else each. */
    public static String days(List<LocalDate> days) {
        boolean row =
                days.size() > 2 && days.getFirst().plusDays(days.size() - 1L).equals(days.getLast());
        return row
                ? brief(days.getFirst()) + " – " + brief(days.getLast())
                : String.join(" ", days.stream().map(WorkYear::brief).toList());
    }

    private static String brief(LocalDate day) {
        return day.toString().substring("2026-".length());
    }
}
