package org.luoshi.server.measure.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03, 2026-03",
        "2026/3, 2026-03",
        "2026年3月, 2026-03",
        "2026年1-3月, 2026-03",
        "2026年1—11月份, 2026-11",
        "202603, 2026-03",
        "2026Q1, 2026Q1",
        "2026年一季度, 2026Q1",
        "2026年第3季度, 2026Q3",
        "2026年上半年, 2026Q2",
        "2026年前三季度, 2026Q3",
        "2026, 2026",
        "2026年, 2026"
    })
    void readsPeriodsAsPeopleWriteThem(String written, String period) {
        assertThat(Period.read(written)).map(Period::toString).contains(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "三月", "2026-13", "46082", "26-3", "2026Q5", "2026-03-", "0000"})
    void readsNothingElse(String written) {
        assertThat(Period.read(written)).isEmpty();
    }

    @Test
    void countsOnOverTheYearsEnd() {
        assertThat(Period.of("2025-12").plus(1)).hasToString("2026-01");
        assertThat(Period.of("2026Q1").plus(-1)).hasToString("2025Q4");
        assertThat(Period.of("2026-01").plus(-13)).hasToString("2024-12");
    }

    @Test
    void aQuarterMayBeNamedByItsLastMonth() {
        assertThat(Period.of("2026-06").as(Period.Every.QUARTER))
                .map(Period::toString)
                .contains("2026Q2");
        assertThat(Period.of("2026-05").as(Period.Every.QUARTER)).isEmpty();
        assertThat(Period.of("2026-12").as(Period.Every.YEAR))
                .map(Period::toString)
                .contains("2026");
        assertThat(Period.of("2026Q1").as(Period.Every.MONTH)).isEqualTo(Optional.empty());
    }
}
