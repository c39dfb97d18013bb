package org.luoshi.server.measure.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.luoshi.server.measure.series.Direction;

/** Sums, weights and rounding add up to the last unit, whatever the figures. */
class BreakdownTest {

    private static final int RUNS = 2000;

    private final Random random = new Random(20260301);

    @Test
    void partsAlwaysAddUpToTheirWhole() {
        for (int run = 0; run < RUNS; run++) {
            int places = random.nextInt(4);
            BigDecimal total = BigDecimal.valueOf(random.nextInt(2_000_000), places);
            List<BigDecimal> weights = figures(1 + random.nextInt(20), 3);

            List<BigDecimal> parts = Rounding.split(total, weights, places);

            assertThat(Rounding.sum(parts)).isEqualByComparingTo(total);
            assertThat(parts).allMatch(it -> it.scale() <= places && it.signum() >= 0);
        }
    }

    @Test
    void noPartIsAUnitAwayFromItsFairShare() {
        for (int run = 0; run < RUNS; run++) {
            BigDecimal total = BigDecimal.valueOf(random.nextInt(100_000));
            List<BigDecimal> weights = figures(1 + random.nextInt(12), 0);
            double all = Rounding.sum(weights).doubleValue();
            List<BigDecimal> parts = Rounding.split(total, weights, 0);
            for (int i = 0; i < parts.size(); i++) {
                double fair = all == 0
                        ? total.doubleValue() / parts.size()
                        : total.doubleValue() * weights.get(i).doubleValue() / all;
                assertThat(parts.get(i).doubleValue()).isCloseTo(fair, within(1.0));
            }
        }
    }

    @Test
    void splitsAHundredInThree() {
        List<BigDecimal> equal = List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);
        assertThat(Rounding.split(BigDecimal.valueOf(100), equal, 0))
                .containsExactly(BigDecimal.valueOf(34), BigDecimal.valueOf(33), BigDecimal.valueOf(33));
    }

    @Test
    void growthOfTheWholeIsTheWeightedGrowthOfItsParts() {
        for (int run = 0; run < RUNS; run++) {
            List<Growth.Weighted> parts = new ArrayList<>();
            BigDecimal then = BigDecimal.ZERO;
            BigDecimal now = BigDecimal.ZERO;
            for (BigDecimal base : positive(2 + random.nextInt(12))) {
                BigDecimal rate = BigDecimal.valueOf(random.nextInt(600) - 200, 1);
                parts.add(new Growth.Weighted(rate, base));
                then = then.add(base);
                now = now.add(base.multiply(BigDecimal.ONE.add(rate.movePointLeft(2))));
            }
            double expected = 100 * (now.doubleValue() / then.doubleValue() - 1);
            assertThat(Growth.of(parts).orElseThrow().doubleValue()).isCloseTo(expected, within(1e-9));
        }
    }

    /** 10 % of 100 and 50 % of 10 are 13.6 % of 110, not 30 %. */
    @Test
    void growthRatesAreNeverAveraged() {
        List<Growth.Weighted> parts = List.of(
                new Growth.Weighted(BigDecimal.valueOf(10), BigDecimal.valueOf(100)),
                new Growth.Weighted(BigDecimal.valueOf(50), BigDecimal.valueOf(10)));
        assertThat(Growth.of(parts).orElseThrow().doubleValue()).isCloseTo(13.636, within(0.001));
    }

    @Test
    void contributionsAddUpToAHundredAndPullsToTheGrowthOfTheWhole() {
        for (int run = 0; run < RUNS; run++) {
            List<Contribution.Pair> pairs = new ArrayList<>();
            for (BigDecimal then : positive(2 + random.nextInt(12))) {
                pairs.add(new Contribution.Pair(then, then.add(BigDecimal.valueOf(random.nextInt(4000) - 1000, 2))));
            }
            double then =
                    pairs.stream().mapToDouble(it -> it.then().doubleValue()).sum();
            double more =
                    pairs.stream().mapToDouble(it -> it.more().doubleValue()).sum();
            List<Contribution> all = Contribution.of(pairs);
            assertThat(all.stream()
                            .mapToDouble(it -> it.pull().orElseThrow().doubleValue())
                            .sum())
                    .isCloseTo(100 * more / then, within(1e-6));
            if (Math.abs(more) > 0.005) {
                assertThat(all.stream()
                                .mapToDouble(it -> it.share().orElseThrow().doubleValue())
                                .sum())
                        .isCloseTo(100, within(1e-6));
            }
        }
    }

    @Test
    void tellsToTheLastUnitWhatIsMissing() {
        Fit short1 =
                Fit.of(new BigDecimal("94.30"), List.of(new BigDecimal("50"), new BigDecimal("44.29")), Direction.UP);
        assertThat(short1.isEnough()).isFalse();
        assertThat(short1.missing()).isEqualByComparingTo("0.01");
        assertThat(Fit.of(BigDecimal.TEN, List.of(BigDecimal.TEN, BigDecimal.ONE), Direction.UP)
                        .isEnough())
                .isTrue();
        assertThat(Fit.of(BigDecimal.TEN, List.of(BigDecimal.TEN, BigDecimal.ONE), Direction.DOWN)
                        .missing())
                .isEqualByComparingTo("1");
    }

    private List<BigDecimal> figures(int many, int places) {
        List<BigDecimal> figures = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            figures.add(BigDecimal.valueOf(random.nextInt(10) == 0 ? 0 : random.nextInt(100_000), places));
        }
        return figures;
    }

    private List<BigDecimal> positive(int many) {
        return figures(many, 2).stream().map(it -> it.add(BigDecimal.ONE)).toList();
    }
}
