package org.luoshi.server.measure.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luoshi.server.measure.series.Given.actual;
import static org.luoshi.server.measure.series.Given.aimed;
import static org.luoshi.server.measure.series.Given.indicator;
import static org.luoshi.server.measure.series.Given.part;
import static org.luoshi.server.measure.series.Given.series;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.Nature;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;

class WarningsTest {

    private static final Indicator RETAIL = indicator("retail", "亿元", Nature.CUMULATIVE, Period.Every.MONTH);
    private static final Indicator RATE = indicator("rate", "%", Nature.GROWTH, Period.Every.MONTH);

    @ParameterizedTest
    @CsvSource({"160000, 4", "0.0016, -4", "250000, 4"})
    void seesAPowerOfTenThatStandsOut(double value, int power) {
        Series lastYear = series(RETAIL, "2025-01", 15, 30, 46);
        assertThat(Factor.of(lastYear, Period.of("2026-01"), java.math.BigDecimal.valueOf(value)))
                .hasValueSatisfying(it -> assertThat(it.power()).isEqualTo(power));
    }

    @ParameterizedTest
    @CsvSource({"16", "30", "7", "1600", "0"})
    void leavesAFigureThatIsOnlyLarger(double value) {
        Series lastYear = series(RETAIL, "2025-01", 15, 30, 46);
        assertThat(Factor.of(lastYear, Period.of("2026-01"), java.math.BigDecimal.valueOf(value)))
                .isEmpty();
    }

    @Test
    void seesAShareThatWasWrittenAsAFraction() {
        Series rate = series(RATE, "2026-01", 6.1);
        assertThat(Factor.of(rate, Period.of("2026-02"), new java.math.BigDecimal("0.059")))
                .hasValueSatisfying(it -> assertThat(it.times()).isEqualTo("0.01"));
    }

    @Test
    void seesACumulativeFigureFall() {
        assertThat(kinds(series(RETAIL, "2026-01", 15, 30, 29))).containsExactly(Warning.Kind.FELL);
        assertThat(kinds(series(RETAIL, "2025-12", 180, 15))).isEmpty();
    }

    /** Each month of three years grows by 4 to 6 per cent; then one by a half. */
    @Test
    void seesAJumpAgainstHowItChangesOtherwise() {
        Indicator each = indicator("power", "万千瓦时", Nature.EACH, Period.Every.MONTH);
        double[] values = new double[39];
        for (int i = 0; i < 38; i++) {
            values[i] = 100 * Math.pow(1.05, i / 12) + i % 3;
        }
        values[38] = 170;
        assertThat(kinds(series(each, "2023-01", values))).containsExactly(Warning.Kind.JUMP);
        values[38] = 117;
        assertThat(kinds(series(each, "2023-01", values))).isEmpty();
    }

    @Test
    void seesThatUnitsDoNotAddUpAndSaysByHowMuch() {
        Series whole = series(RETAIL, "2026-01", 100);
        List<Series> fit = List.of(
                series(part(RETAIL, "shiqiao"), "2026-01", 40), series(part(RETAIL, "hedong"), "2026-01", 60.3));
        List<Series> off =
                List.of(series(part(RETAIL, "shiqiao"), "2026-01", 40), series(part(RETAIL, "hedong"), "2026-01", 61));

        assertThat(Warnings.of(whole, fit)).isEmpty();
        assertThat(Warnings.of(whole, off)).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Warning.Kind.PARTS);
            assertThat(it.values()).containsExactly("2", "101", "100", "1", "more");
        });
    }

    @Test
    void seesThatARevisionTurnedTheLight() {
        Series series = aimed(series(RETAIL, "2026-01", 5, 9), 2026, "120").with(actual(Period.of("2026-03"), 25, 17));

        assertThat(Warnings.of(series, List.of())).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Warning.Kind.RELIT);
            assertThat(it.values()).containsExactly("25", "17", "GREEN", "YELLOW");
        });
    }

    private static List<Warning.Kind> kinds(Series series) {
        return Warnings.of(series, List.of()).stream().map(Warning::kind).toList();
    }
}
