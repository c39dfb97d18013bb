package org.luoshi.scheduling.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.luoshi.scheduling.Effort;
import org.luoshi.scheduling.Length;
import org.luoshi.scheduling.Nets;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Objective;
import org.luoshi.scheduling.Schedule;
import org.luoshi.scheduling.search.Search;

class ForecastTest {

    @Test
    void drawsDurationsWithTheMeanOfPert() {
        BetaPert durations = new BetaPert(new SplittableRandom(5));
        Length length = new Length.ThreePoint(100, 140, 300);
        double mean = IntStream.range(0, 20_000)
                .map(i -> durations.days(length))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo((100 + 4 * 140 + 300) / 6.0, within(1.5));
    }

    @Test
    void withoutUncertaintyThePlanIsTheForecast() {
        Network network = Nets.of(3, 10, 1, true, OptionalInt.of(200));
        Schedule plan = plan(network);
        Forecast forecast = Forecast.of(network, plan, 20, 1);
        assertThat(forecast.percentile(0.05)).isEqualTo(plan.makespan());
        assertThat(forecast.percentile(0.95)).isEqualTo(plan.makespan());
    }

    @Test
    void theSameSeedGivesTheSameForecastAndMoreDoubtALaterOne() {
        Network network = Nets.of(3, 10, 1, true, OptionalInt.of(200));
        Schedule plan = plan(network);
        Network doubtful = network.withActivities(network.activities().stream()
                .map(one -> one.with(new Length.ThreePoint(one.days(), one.days() + 1, 3 * one.days() + 2)))
                .toList());
        Forecast forecast = Forecast.of(doubtful, plan, 300, 1);
        assertThat(forecast.finishes())
                .isEqualTo(Forecast.of(doubtful, plan, 300, 1).finishes());
        assertThat(forecast.percentile(0.5)).isGreaterThan(plan.makespan());
        assertThat(forecast.percentile(0.9)).isGreaterThan(forecast.percentile(0.1));
        assertThat(forecast.chance(forecast.percentile(0.8))).isGreaterThanOrEqualTo(0.8);
    }

    private static Schedule plan(Network network) {
        return Search.schedule(
                network,
                Search.find(network, new Objective.Makespan(), new Effort(2, 2, 1))
                        .starts()
                        .orElseThrow());
    }
}
