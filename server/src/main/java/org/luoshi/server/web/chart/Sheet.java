package org.luoshi.server.web.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A drawn sheet.
 *
 * @param left where the first day begins
 * @param day how wide a day is
 * @param from the first day
 */
public record Sheet(double width, double height, double left, double day, LocalDate from, List<Shape> shapes) {

    public Sheet {
        shapes = List.copyOf(shapes);
    }

    /** Where a day begins. */
    double at(LocalDate date) {
        return left + day * ChronoUnit.DAYS.between(from, date);
    }
}
