package org.luoshi.server.measure.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luoshi.server.measure.series.Given.aimed;
import static org.luoshi.server.measure.series.Given.down;
import static org.luoshi.server.measure.series.Given.indicator;
import static org.luoshi.server.measure.series.Given.series;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.measure.series.Nature;
import org.luoshi.server.measure.series.PaceRule;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;

/** Worked out by hand. */
class StandingTest {

    /** Of a target of 120, 30 are due by March. */
    @ParameterizedTest
    @CsvSource({"30, 0.0, GREEN", "18.1, 9.9, GREEN", "18, 10.0, YELLOW", "36, -5.0, GREEN"})
    void turnsYellowTenPointsBehindAStraightPace(double march, BigDecimal behind, Colour colour) {
        Standing standing = standing(aimed(series(cumulative(), "2026-01", 5, 12, march), 2026, "120"));

        assertThat(standing.expected()).isEqualByComparingTo("30");
        assertThat(standing.behind().setScale(1, java.math.RoundingMode.HALF_UP))
                .isEqualByComparingTo(behind);
        assertThat(standing.colour()).isEqualTo(colour);
    }

    @Test
    void turnsRedBeyondThirtyPoints() {
        double[] months = {1, 2, 3, 4, 5, 6, 7, 8, 9, 60};
        assertThat(standing(aimed(series(cumulative(), "2026-01", months), 2026, "120"))
                        .colour())
                .isEqualTo(Colour.RED);
    }

    @Test
    void addsUpFiguresOfPeriodsByThemselves() {
        var each = indicator("power", "万千瓦时", Nature.EACH, Period.Every.QUARTER);
        Standing standing = standing(aimed(series(each, "2026Q1", 20, 25), 2026, "100"));

        assertThat(standing.reached()).isEqualByComparingTo("45");
        assertThat(standing.expected()).isEqualByComparingTo("50");
        assertThat(standing.needed()).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("27.5"));
    }

    @Test
    void followsLastYearsSeasons() {
        var seasonal = indicator("retail", "亿元", Nature.CUMULATIVE, Period.Every.QUARTER)
                .withPace(PaceRule.SEASONAL);
        double[] years = {10, 30, 60, 100, 30, 50, 70, 100, 20};
        Curve curve = Curve.of(aimed(series(seasonal, "2024Q1", years), 2026, "200"), 2026)
                .orElseThrow();

        assertThat(curve.shape()).isEqualTo(Curve.Shape.SEASONAL);
        assertThat(curve.years()).containsExactly(2025, 2024);
        assertThat(curve.points()).extracting(it -> it.expected().intValue()).containsExactly(40, 80, 130, 200);
    }

    @Test
    void goesByTimeWhereThereIsNoFullYearToLearnFrom() {
        var seasonal = indicator("retail", "亿元", Nature.CUMULATIVE, Period.Every.QUARTER)
                .withPace(PaceRule.SEASONAL);
        Curve curve = Curve.of(aimed(series(seasonal, "2026Q1", 20), 2026, "200"), 2026)
                .orElseThrow();

        assertThat(curve.shape()).isEqualTo(Curve.Shape.STRAIGHT_FOR_LACK);
        assertThat(curve.points().getFirst().expected()).isEqualByComparingTo("50");
    }

    @Test
    void reachesTheNodesOfQuarters() {
        var nodes = cumulative().withPace(PaceRules.standard(PaceRule.Kind.NODES));
        Curve curve =
                Curve.of(aimed(series(nodes, "2026-01", 1), 2026, "100"), 2026).orElseThrow();

        assertThat(curve.points().get(2).expected()).isEqualByComparingTo("25");
        assertThat(curve.points().get(5).expected()).isEqualByComparingTo("52");
        assertThat(curve.points().get(6).expected().doubleValue())
                .isEqualTo(52 + 26 / 3.0, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(curve.points().get(8).expected()).isEqualByComparingTo("78");
        assertThat(curve.points().get(11).expected()).isEqualByComparingTo("100");
    }

    @Test
    void everyPaceRisesToItsTarget() {
        Random random = new Random(20260301);
        for (int i = 0; i < 200; i++) {
            double sum = 0;
            double[] year = new double[12];
            for (int month = 0; month < 12; month++) {
                sum += random.nextDouble() * 10;
                year[month] = sum;
            }
            var rule = PaceRule.Kind.values()[i % 3];
            var series = series(cumulative().withPace(PaceRules.standard(rule)), "2025-01", year);
            Curve curve = Curve.of(aimed(series, 2026, "500"), 2026).orElseThrow();
            assertThat(curve.points()).isSortedAccordingTo(java.util.Comparator.comparing(Curve.Point::expected));
            assertThat(curve.points().getLast().expected().doubleValue())
                    .isEqualTo(500, org.assertj.core.data.Offset.offset(1e-6));
        }
    }

    /** 40 where 30 are allowed is 75 per cent, as for a matter. */
    @Test
    void measuresABoundByHowMuchItIsPassed() {
        var dust = down(indicator("pm25", "微克/立方米", Nature.STATE, Period.Every.MONTH));
        Standing standing = standing(aimed(series(dust, "2026-01", 40), 2026, "30"));

        assertThat(standing.behind()).isEqualByComparingTo("25");
        assertThat(standing.colour()).isEqualTo(Colour.YELLOW);
        assertThat(standing(aimed(series(dust, "2026-01", 29), 2026, "30")).behind())
                .isEqualByComparingTo("0");
    }

    @Test
    void walksALevelFromLastYearsEndToItsTarget() {
        var share = indicator("private", "%", Nature.STATE, Period.Every.QUARTER);
        Standing standing = standing(aimed(series(share, "2025Q4", 50, 51), 2026, "58"));

        assertThat(standing.curve().shape()).isEqualTo(Curve.Shape.TOWARD);
        assertThat(standing.expected()).isEqualByComparingTo("52");
    }

    @Test
    void holdsAGrowthRateAgainstItsTargetAllYear() {
        var growth = indicator("gdp-growth", "%", Nature.GROWTH, Period.Every.QUARTER);
        Standing standing = standing(aimed(series(growth, "2026Q1", 3), 2026, "6"));

        assertThat(standing.expected()).isEqualByComparingTo("6");
        assertThat(standing.behind()).isEqualByComparingTo("50");
        assertThat(standing.colour()).isEqualTo(Colour.RED);
        assertThat(standing.needed()).isEmpty();
    }

    @Test
    void countsWhatACapMayNotPassTheOtherWayRound() {
        var accidents = down(indicator("accidents", "起", Nature.CUMULATIVE, Period.Every.QUARTER));
        assertThat(standing(aimed(series(accidents, "2026Q1", 1), 2026, "12")).behind())
                .isNegative();
        assertThat(standing(aimed(series(accidents, "2026Q1", 5), 2026, "12")).colour())
                .isEqualTo(Colour.YELLOW);
    }

    @Test
    void saysNothingWithoutATargetOrAFigure() {
        assertThat(Standing.of(series(cumulative(), "2026-01", 5))).isEmpty();
        assertThat(Standing.of(aimed(series(cumulative(), "2026-01"), 2026, "5")))
                .isEmpty();
    }

    private static org.luoshi.server.measure.series.Indicator cumulative() {
        return indicator("capital", "亿元", Nature.CUMULATIVE, Period.Every.MONTH);
    }

    private static Standing standing(Series series) {
        return Standing.of(series).orElseThrow();
    }
}
