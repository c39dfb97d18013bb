package org.luoshi.server.shared.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first day of the first lunar month (春节), by year, from the same table as the days off. */
public final class SpringFestival {

    private static final Map<Integer, LocalDate> DAYS = Table.rows("festivals.tsv", 5).stream()
            .collect(Collectors.toMap(row -> Integer.parseInt(row[0]), row -> LocalDate.parse(row[1])));

    private SpringFestival() {}

    /** Empty for a year that the table does not have. */
    public static Optional<LocalDate> of(int year) {
        return Optional.ofNullable(DAYS.get(year));
    }
}
