package org.luoshi.server.measure.series;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A month, a quarter or a year (期间).
 *
 * @param part of the year, from 1
 */
public record Period(Every every, int year, int part) implements Comparable<Period> {

    /** How often there is a figure. */
    public enum Every {
        MONTH(12),
        QUARTER(4),
        YEAR(1);

        private final int parts;

        Every(int parts) {
            this.parts = parts;
        }

        /** How many there are in a year. */
        public int parts() {
            return parts;
        }
    }

    public Period {
        if (year < 1950 || year > 2199 || part < 1 || part > every.parts()) {
            throw new IllegalArgumentException("no %s %d of %d".formatted(every, part, year));
        }
    }

    /** As {@link #toString} writes it; throws {@link IllegalArgumentException} for anything else. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Period of(String text) {
        return PeriodReader.read(text)
                .orElseThrow(() -> new IllegalArgumentException("a period is like 2026-03, not “%s”".formatted(text)));
    }

    /** As people write it: 2026-03, 2026年1-3月, 2026年一季度, 2026; empty for anything else. */
    public static Optional<Period> read(String text) {
        return PeriodReader.read(text);
    }

    public static Period month(int year, int month) {
        return new Period(Every.MONTH, year, month);
    }

    /** The last of the year. */
    public static Period end(Every every, int year) {
        return new Period(every, year, every.parts());
    }

    /** All of a year in their order. */
    public static List<Period> of(Every every, int year) {
        return IntStream.rangeClosed(1, every.parts())
                .mapToObj(part -> new Period(every, year, part))
                .toList();
    }

    public Period plus(int periods) {
        int place = Math.addExact(place(), periods);
        return new Period(every, Math.floorDiv(place, every.parts()), Math.floorMod(place, every.parts()) + 1);
    }

    public Period yearEarlier() {
        return new Period(every, year - 1, part);
    }

    /** Counts periods without gaps, so that differences are numbers of periods. */
    public int place() {
        return year * every.parts() + part - 1;
    }

    public boolean isLastOfYear() {
        return part == every.parts();
    }

    /** The one of that length that ends with it; empty where none does. */
    public Optional<Period> as(Every other) {
        int months = part * (12 / every.parts());
        int length = 12 / other.parts();
        return other.parts() <= every.parts() && months % length == 0
                ? Optional.of(new Period(other, year, months / length))
                : Optional.empty();
    }

    /** Counts the months up to its last. */
    private int lastMonth() {
        return year * 12 + part * (12 / every.parts());
    }

    /** How many of the year are still to come. */
    public int left() {
        return every.parts() - part;
    }

    public LocalDate firstDay() {
        return YearMonth.of(year, (part - 1) * (12 / every.parts()) + 1).atDay(1);
    }

    public LocalDate lastDay() {
        return YearMonth.of(year, part * (12 / every.parts())).atEndOfMonth();
    }

    /** The one that holds the day. */
    public static Period at(Every every, LocalDate day) {
        return new Period(every, day.getYear(), (day.getMonthValue() - 1) / (12 / every.parts()) + 1);
    }

    /** By when they end; a year after its last quarter and month. */
    @Override
    public int compareTo(Period other) {
        int byEnd = Integer.compare(lastMonth(), other.lastMonth());
        return byEnd != 0 ? byEnd : every.compareTo(other.every);
    }

    /** As reminders name it: 2026年3月. */
    public String chinese() {
        return switch (every) {
            case MONTH -> "%d年%d月".formatted(year, part);
            case QUARTER -> "%d年第%d季度".formatted(year, part);
            case YEAR -> "%d年".formatted(year);
        };
    }

    /** {@code 2026-03}, {@code 2026Q1}, {@code 2026}. */
    @JsonValue
    @Override
    public String toString() {
        return switch (every) {
            case MONTH -> "%04d-%02d".formatted(year, part);
            case QUARTER -> "%04dQ%d".formatted(year, part);
            case YEAR -> "%04d".formatted(year);
        };
    }
}
