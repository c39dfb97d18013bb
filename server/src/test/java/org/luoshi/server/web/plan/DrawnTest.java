package org.luoshi.server.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.server.shared.calendar.StatutoryCalendar;
import org.luoshi.server.web.chart.Chart;

class DrawnTest {

    @Test
    void putsWholeMonthsAroundAllDays() {
        List<LocalDate> days = List.of(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 8, 28));
        assertThat(Drawn.axis(days, LocalDate.of(2026, 4, 1)))
                .isEqualTo(new Chart.Span(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 9, 30)));
    }

    @Test
    void shadesTheSpringFestivalAsOneRunAndNotTheDaysThatMakeUpForIt() {
        Chart.Span february = new Chart.Span(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));
        List<Chart.Span> off = Drawn.off(new StatutoryCalendar(), february);
        assertThat(off)
                .contains(new Chart.Span(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 1)))
                .contains(new Chart.Span(LocalDate.of(2026, 2, 15), LocalDate.of(2026, 2, 23)))
                .noneMatch(it -> !it.from().isAfter(LocalDate.of(2026, 2, 14))
                        && !it.to().isBefore(LocalDate.of(2026, 2, 14)));
    }
}
