package org.luoshi.server.measure.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.luoshi.server.measure.series.Given.indicator;
import static org.luoshi.server.measure.series.Given.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.luoshi.server.measure.series.Nature;
import org.luoshi.server.measure.series.Period;

class ForecastTest {

    /** Of 24 series, whose last year the method has not seen. */
    private static final int BAR = 18;

    @Test
    void beatsSeasonalNaiveOnSeriesThatItHasNotSeen() {
        List<String> table = new ArrayList<>();
        int won = 0;
        for (SeededSeries.Named it : SeededSeries.all()) {
            History learnt = it.learnt();
            Contest contest = Contest.of(learnt, SeededSeries.HELD_OUT);
            double ours = mase(learnt, it.held(), contest.chosen());
            double naive = mase(learnt, it.held(), Method.SEASONAL_NAIVE);
            won += ours < naive ? 1 : 0;
            table.add(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.2f | %.2f | %s |",
                    it.name(),
                    contest.chosen().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    ours,
                    naive,
                    ours < naive ? "yes" : "no"));
        }
        System.out.println(
                "| series | method chosen | MASE | seasonal naive | better |\n| --- | --- | --- | --- | --- |");
        table.forEach(System.out::println);
        System.out.printf("better in %d of %d%n", won, table.size());

        assertThat(table).hasSize(24);
        assertThat(won).isGreaterThanOrEqualTo(BAR);
    }

    @Test
    void theIntervalHoldsTheYearsEndAboutFourTimesInFive() {
        int held = 0;
        int all = 0;
        for (SeededSeries.Named it : SeededSeries.all()) {
            for (int known = 61; known < SeededSeries.MONTHS; known++) {
                Outlook outlook = Outlook.of(it.history().until(known), true, 0);
                double came = 0;
                for (int i = known; i < SeededSeries.MONTHS; i++) {
                    came += it.history().values()[i];
                }
                all++;
                held += outlook.end().low() <= came && came <= outlook.end().high() ? 1 : 0;
            }
        }
        System.out.printf("80 %% interval of what is left of the year holds in %d of %d%n", held, all);
        assertThat((double) held / all).isBetween(0.7, 0.95);
    }

    @Test
    void saysWhyItFellBackWhereTheHistoryIsShort() {
        Contest contest = Contest.of(SeededSeries.all().getFirst().history().until(30), 6);

        assertThat(contest.chosen()).isEqualTo(Method.SEASONAL_NAIVE);
        assertThat(contest.why()).contains("short");
    }

    @Test
    void foretellsASeriesThatOnlyRepeatsItselfExactly() {
        double[] values = new double[46];
        for (int i = 0; i < values.length; i++) {
            values[i] = 10 + i % 12;
        }
        Outlook outlook = Outlook.of(
                        series(indicator("power", "万千瓦时", Nature.EACH, Period.Every.MONTH), "2023-01", values))
                .orElseThrow();

        assertThat(outlook.end().period()).hasToString("2026-12");
        assertThat(outlook.end().value()).isCloseTo(186, within(0.5));
        assertThat(outlook.end().low()).isLessThanOrEqualTo(outlook.end().value());
    }

    @Test
    void theSameFiguresGiveTheSameForecast() {
        History history = SeededSeries.all().get(3).learnt();
        assertThat(Outlook.of(history.until(55), true, 0)).isEqualTo(Outlook.of(history.until(55), true, 0));
    }

    @Test
    void dividesTheFestivalBetweenJanuaryAndFebruaryByItsDays() {
        // 2025: 29 January, so 19 January to 7 February; 2026: 17 February, so 7 to 26 February.
        assertThat(Festival.share(Period.of("2025-01"))).isCloseTo(13 / 20.0, within(1e-9));
        assertThat(Festival.share(Period.of("2025-02"))).isCloseTo(7 / 20.0, within(1e-9));
        assertThat(Festival.share(Period.of("2026-01"))).isZero();
        assertThat(Festival.share(Period.of("2026-02"))).isEqualTo(1);
        assertThat(Festival.share(Period.of("2026-03"))).isZero();
    }

    @Test
    void foretellsNothingOnceTheYearIsOver() {
        double[] values = new double[48];
        java.util.Arrays.fill(values, 5);
        assertThat(Outlook.of(series(indicator("power", "万千瓦时", Nature.EACH, Period.Every.MONTH), "2022-01", values)))
                .isEmpty();
    }

    /** Mean absolute scaled error (Hyndman and Koehler, 2006), scaled by seasonal naive within what was learnt from. */
    private static double mase(History learnt, double[] held, Method method) {
        double[] ahead = method.ahead(learnt, held.length);
        double error = 0;
        for (int i = 0; i < held.length; i++) {
            error += Math.abs(held[i] - ahead[i]);
        }
        double scale = 0;
        for (int i = 12; i < learnt.size(); i++) {
            scale += Math.abs(learnt.values()[i] - learnt.values()[i - 12]);
        }
        return error / held.length / (scale / (learnt.size() - 12));
    }
}
