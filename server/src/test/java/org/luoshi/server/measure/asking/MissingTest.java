package org.luoshi.server.measure.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luoshi.server.measure.series.Given.indicator;
import static org.luoshi.server.measure.series.Given.series;
import static org.luoshi.server.measure.series.Given.sourced;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.measure.series.Nature;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Retirement;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.shared.calendar.StatutoryCalendar;

/**
 * When figures are due. In 2026 the 15th to the 23rd of February are off and the 14th, a Saturday, is worked; the 1st to
 * the 7th of October are off and the 10th, a Saturday, is worked.
 */
class MissingTest {

    private static final StatutoryCalendar CALENDAR = new StatutoryCalendar();

    @ParameterizedTest
    @CsvSource({
        "供电公司月报, 2026-02, 2026-03, 2026-04-15, 2026-04-08, 2026-04-14",
        // Over the Spring Festival: the 15th is a holiday, as are all days until the 23rd.
        "供电公司月报, 2025-12, 2026-01, 2026-02-24, 2026-02-10, 2026-02-14",
        // Around the National Day: five working days before the 15th, the worked Saturday counted.
        "供电公司月报, 2026-08, 2026-09, 2026-10-15, 2026-10-09, 2026-10-14",
        // Published with February, as the statistical offices do: no January by itself.
        "统计局月报, 2025-12, 2026-02, 2026-03-20, 2026-03-13, 2026-03-19",
        "海关统计, 2025-12, 2026-02, 2026-03-20, 2026-03-13, 2026-03-19",
        "统计局季报, 2026Q2, 2026Q3, 2026-10-26, 2026-10-19, 2026-10-23",
        "文旅局季报, 2026Q2, 2026Q3, 2026-10-20, 2026-10-13, 2026-10-19",
        "统计公报, 2025, 2026, 2027-03-15, 2027-03-08, 2027-03-12",
        "教体局年报, 2024, 2025, 2026-02-02, 2026-01-26, 2026-01-30",
    })
    void asksForTheNextFigureByAWorkingDay(
            String source, String last, String next, LocalDate due, LocalDate ask, LocalDate yellow) {
        Missing missing = Missing.first(entered(source, Nature.CUMULATIVE, last), CALENDAR)
                .orElseThrow();

        assertThat(missing)
                .isEqualTo(new Missing(Period.of(next), due, begin(ask), begin(yellow), begin(due.plusDays(1))));
    }

    @Test
    void asksForJanuaryTogetherWithFebruaryWhereFiguresAddUp() {
        Series power = entered("统计局月报", Nature.EACH, "2025-12");

        assertThat(Missing.asked(power, CALENDAR, Instant.parse("2026-03-15T02:00:00Z")))
                .extracting(Missing::period, Missing::due)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Period.of("2026-01"), LocalDate.of(2026, 3, 20)),
                        org.assertj.core.groups.Tuple.tuple(Period.of("2026-02"), LocalDate.of(2026, 3, 20)));
    }

    @Test
    void isWithoutColourThenYellowThenRed() {
        Missing march = Missing.first(entered("供电公司月报", Nature.CUMULATIVE, "2026-02"), CALENDAR)
                .orElseThrow();

        assertThat(march.colour(begin(LocalDate.of(2026, 4, 13)))).isEqualTo(Colour.NONE);
        assertThat(march.colour(begin(LocalDate.of(2026, 4, 14)))).isEqualTo(Colour.YELLOW);
        assertThat(march.colour(begin(LocalDate.of(2026, 4, 16)).minusMillis(1)))
                .isEqualTo(Colour.YELLOW);
        assertThat(march.colour(begin(LocalDate.of(2026, 4, 16)))).isEqualTo(Colour.RED);
    }

    @Test
    void asksForEachPeriodThatIsMissing() {
        Series silent = entered("供电公司月报", Nature.CUMULATIVE, "2026-01");

        assertThat(Missing.asked(silent, CALENDAR, begin(LocalDate.of(2026, 4, 13))))
                .extracting(it -> it.period().toString())
                .containsExactly("2026-02", "2026-03");
        assertThat(Missing.asked(silent, CALENDAR, begin(LocalDate.of(2026, 3, 5))))
                .isEmpty();
    }

    @Test
    void aNewOneIsAskedForThePeriodThatItWasDefinedIn() {
        Series fresh = series(sourced(indicator("new", "亿元", Nature.CUMULATIVE, Period.Every.QUARTER), "局报"), "2026Q1");

        assertThat(Missing.first(fresh, CALENDAR).orElseThrow().period()).isEqualTo(Period.of("2026Q1"));
    }

    @Test
    void nothingIsAskedForOfARetiredOne() {
        Series series = entered("供电公司月报", Nature.CUMULATIVE, "2020-02");
        Series gone = new Series(
                series.indicator(),
                2,
                List.of(),
                series.actuals(),
                List.of(),
                series.since(),
                Optional.of(new Retirement("并入", "穆守真", Instant.EPOCH, 2)));

        assertThat(Missing.first(gone, CALENDAR)).isEmpty();
        assertThat(Missing.asked(gone, CALENDAR, begin(LocalDate.of(2026, 4, 13))))
                .isEmpty();
    }

    @Test
    void everyLengthOfPeriodHasARuleForAnySource() {
        assertThat(Arrays.stream(Period.Every.values())
                        .map(it -> DueRule.of(sourced(indicator("x", "亿元", Nature.EACH, it), ""))
                                .basis()))
                .hasSize(3)
                .allMatch(it -> it.contains("本系统默认"));
    }

    @Test
    void aKeyIsReadBackAndNothingElseIs() {
        assertThat(MissingKey.read("figure:retail.shiqiao:2026Q1").map(MissingKey::toString))
                .contains("figure:retail.shiqiao:2026Q1");
        assertThat(MissingKey.read("019c0000-0000-7000-8000-000000000001")).isEmpty();
        assertThat(MissingKey.read("figure:Retail:2026-03")).isEmpty();
        assertThat(MissingKey.read("figure:retail:March")).isEmpty();
    }

    private static Series entered(String source, Nature nature, String last) {
        Period period = Period.of(last);
        return series(sourced(indicator("some", "亿元", nature, period.every()), source), last, 1);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(java.time.ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
