package org.luoshi.server.measure.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.shared.calendar.SpringFestival;

/**
 * The Spring Festival's part of January and February. It falls between 21 January and 20 February; what it takes from
 * business, or brings to it, is divided between the two months by the days of its weeks that lie in them, so that a year
 * in which it moves from one to the other is no surprise.
 */
final class Festival {

    /** From ten days before the first day of the year to nine after it: travel, closing and the days off. Our own default. */
    private static final int BEFORE = 10;

    private static final int DAYS = 20;

    /** With fewer years the slope would be a guess. */
    private static final int LEAST_YEARS = 3;

    private Festival() {}

    /** How much of the festival's days lie in that month, 0 to 1; 0 for any but January and February. */
    static double share(Period month) {
        if (month.every() != Period.Every.MONTH || month.part() > 2) {
            return 0;
        }
        Optional<LocalDate> day = SpringFestival.of(month.year());
        if (day.isEmpty()) {
            return 0.5;
        }
        LocalDate begin = day.get().minusDays(BEFORE);
        long january = begin.datesUntil(begin.plusDays(DAYS))
                .filter(it -> it.getMonthValue() == 1)
                .count();
        double share = (double) january / DAYS;
        return month.part() == 1 ? share : 1 - share;
    }

    /**
     * By how much a month is more where the whole festival lies in it, in the values' own measure: fitted to how February
     * differs from January from year to year. Empty where too few years are known or the festival hardly moved.
     */
    static Optional<Double> slope(History history, double[] values) {
        List<double[]> years = new ArrayList<>();
        for (int i = 0; i + 1 < history.size(); i++) {
            Period period = history.period(i);
            if (period.every() == Period.Every.MONTH && period.part() == 1) {
                years.add(new double[] {share(history.period(i + 1)) - share(period), values[i + 1] - values[i]});
            }
        }
        return years.size() < LEAST_YEARS ? Optional.empty() : regression(years);
    }

    /** Shrunk a little toward nought, as a slope from few years should be. */
    private static Optional<Double> regression(List<double[]> years) {
        double x = years.stream().mapToDouble(it -> it[0]).average().orElse(0);
        double y = years.stream().mapToDouble(it -> it[1]).average().orElse(0);
        double both =
                years.stream().mapToDouble(it -> (it[0] - x) * (it[1] - y)).sum();
        double spread =
                years.stream().mapToDouble(it -> (it[0] - x) * (it[0] - x)).sum();
        return spread < 0.2 ? Optional.empty() : Optional.of(both / (spread + 0.05));
    }
}
