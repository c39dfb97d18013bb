package org.luoshi.scheduling.clash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.luoshi.scheduling.Effort;
import org.luoshi.scheduling.Nets;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Objective;
import org.luoshi.scheduling.search.Found;
import org.luoshi.scheduling.search.Search;

class ClashesTest {

    private static final Effort EFFORT = new Effort(5, 2, 1);

    @Test
    void fiftyImpossiblePlansAreExplainedByASmallestSet() {
        int impossible = 0;
        for (long seed = 100; impossible < 50; seed++) {
            Network network = tooTight(seed);
            if (exists(network)) {
                continue;
            }
            impossible++;
            Clash clash = Clashes.explain(network, EFFORT);
            assertThat(clash.proven()).as("seed %d", seed).isTrue();
            assertThat(exists(only(network, clash.demands(), -1)))
                    .as("seed %d clashes", seed)
                    .isFalse();
            for (int left = 0; left < clash.demands().size(); left++) {
                assertThat(exists(only(network, clash.demands(), left)))
                        .as("seed %d without %s", seed, clash.demands().get(left))
                        .isTrue();
            }
            repairsWork(seed, network, clash);
        }
    }

    private static void repairsWork(long seed, Network network, Clash clash) {
        assertThat(clash.repairs()).as("seed %d", seed).isNotEmpty();
        for (Clash.Repair repair : clash.repairs()) {
            Network where = repair.solves() ? network : only(network, clash.demands(), -1);
            assertThat(exists(repair.demanded().eased(where, repair.by())))
                    .as("seed %d %s", seed, repair)
                    .isTrue();
            assertThat(exists(repair.demanded().eased(where, repair.by() - 1)))
                    .as("seed %d %s by less", seed, repair)
                    .isFalse();
        }
        assertThat(new Wording(network).of(clash))
                .as("seed %d", seed)
                .hasSize(1 + clash.demands().size() + clash.repairs().size());
    }

    /** A deadline two thirds of the way to where the plan would end. */
    private static Network tooTight(long seed) {
        Network network = Nets.of(seed, 6 + (int) (seed % 5), (int) (seed % 3), seed % 4 == 0, OptionalInt.empty());
        Found found = Search.find(network, new Objective.Makespan(), new Effort(1, 2, 1));
        int due = Math.max(1, (int) (found.value() * 2 / 3));
        return network.withProjects(List.of(network.projects().getFirst().with(OptionalInt.of(due))));
    }

    private static Network only(Network network, List<Demanded> kept, int left) {
        Network some = network;
        for (Demanded one : Demanded.of(network)) {
            boolean stays = kept.contains(one) && (left < 0 || !kept.get(left).equals(one));
            some = stays ? some : one.dropped(some);
        }
        return some;
    }

    private static boolean exists(Network network) {
        Search.Exists exists = Search.exists(network, EFFORT);
        assertThat(exists).isNotEqualTo(Search.Exists.UNKNOWN);
        return exists == Search.Exists.YES;
    }
}
