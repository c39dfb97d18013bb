package org.luoshi.scheduling.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.luoshi.scheduling.Effort;
import org.luoshi.scheduling.Nets;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Objective;
import org.luoshi.scheduling.critical.Analysis;
import org.luoshi.scheduling.critical.Passes;
import org.luoshi.scheduling.critical.Timing;
import org.luoshi.scheduling.validate.Validator;

class SearchTest {

    private static final Effort EFFORT = new Effort(4, 2, 1);

    @Test
    void everyPlanFoundPassesTheValidator() {
        for (long seed = 0; seed < 12; seed++) {
            Network network = Nets.of(seed, 10, 2, seed % 2 == 0, OptionalInt.of(200));
            for (Objective objective : List.of(
                    new Objective.Makespan(),
                    new Objective.LatestStart(),
                    new Objective.EarliestFinish(),
                    new Objective.Level())) {
                Found found = Search.find(network, objective, new Effort(1, 2, 1));
                assertThat(found.starts()).as("seed %d %s", seed, objective).isPresent();
                assertThat(Validator.check(
                                network, Search.schedule(network, found.starts().orElseThrow())))
                        .as("seed %d %s", seed, objective)
                        .isEmpty();
                assertThat(found.bound()).as("seed %d %s", seed, objective).isLessThanOrEqualTo(found.value());
            }
        }
    }

    @Test
    void provesTheShortestPlanWithinWhatThePlainModelSays() {
        for (long seed = 20; seed < 30; seed++) {
            Network network = Nets.of(seed, 9, 2, seed % 2 == 0, OptionalInt.of(150));
            Found found = Search.find(network, new Objective.Makespan(), EFFORT);
            Found plain = PlainModel.solve(network, 1, 2);
            assertThat(found.proven()).as("seed %d", seed).isTrue();
            assertThat(found.value()).as("seed %d", seed).isBetween(plain.bound(), plain.value());
        }
    }

    @Test
    void withoutCapacitiesABackwardPlanIsTheLatestStarts() {
        for (long seed = 40; seed < 60; seed++) {
            Network network = Nets.of(seed, 10, 0, seed % 2 == 0, OptionalInt.of(220));
            Found found = Search.find(network, new Objective.LatestStart(), EFFORT);
            if (Passes.of(new Timing(network)) instanceof Analysis.Possible possible) {
                assertThat(found.starts().orElseThrow())
                        .as("seed %d", seed)
                        .isEqualTo(possible.windows().latest());
                assertThat(found.proven()).as("seed %d", seed).isTrue();
            }
        }
    }

    @Test
    void movesAsLittleAsCanBeFromABaseline() {
        Network network = Nets.of(7, 10, 2, true, OptionalInt.of(200));
        Found first = Search.find(network, new Objective.Makespan(), EFFORT);
        var baseline = Search.schedule(network, first.starts().orElseThrow());
        Found again = Search.find(network, new Objective.Undisturbed(baseline), EFFORT);
        assertThat(again.value()).isZero();
        assertThat(again.proven()).isTrue();
    }
}
