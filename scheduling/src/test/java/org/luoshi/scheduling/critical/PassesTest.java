package org.luoshi.scheduling.critical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.luoshi.scheduling.Link;
import org.luoshi.scheduling.Nets;
import org.luoshi.scheduling.Network;

class PassesTest {

    @Test
    void latestAndEarliestStartsOf500NetworksEqualAnIndependentPass() {
        int possible = 0;
        for (long seed = 0; seed < 500; seed++) {
            Network network = Nets.of(seed, 12, 0, seed % 2 == 0, OptionalInt.of(150 + (int) (seed % 90)));
            Analysis analysis = Passes.of(new Timing(network));
            if (analysis instanceof Analysis.Possible found) {
                possible++;
                ByTrial trial = new ByTrial(network);
                assertThat(found.windows().earliest())
                        .as("earliest of seed %d", seed)
                        .isEqualTo(trial.earliest());
                assertThat(found.windows().latest())
                        .as("latest of seed %d", seed)
                        .isEqualTo(trial.latest());
            }
        }
        assertThat(possible).isGreaterThan(450);
    }

    @Test
    void namesTheLinksOfACycle() {
        Network network = Nets.of(1, 4, 0, false, OptionalInt.empty());
        var days = network.links().getFirst().calendar();
        Link back = new Link(Nets.id(3), Nets.id(0), Link.Kind.SS, 1, OptionalInt.empty(), days);
        Link there = new Link(Nets.id(0), Nets.id(3), Link.Kind.SS, 1, OptionalInt.empty(), days);
        Analysis analysis = Passes.of(new Timing(network.withLinks(List.of(there, back))));
        assertThat(analysis)
                .isInstanceOfSatisfying(
                        Analysis.Cycle.class,
                        cycle -> assertThat(cycle.arcs()).extracting(Arc::link).containsExactlyInAnyOrder(there, back));
    }
}
