package org.luoshi.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void saysWhatSoLargeAShareDoesNotExceed() {
        List<Long> nanos = new java.util.ArrayList<>(
                LongStream.rangeClosed(1, 200).map(it -> it * 1_000_000).boxed().toList());
        Collections.shuffle(nanos, new Random(7));

        assertThat(Latencies.Spread.of(nanos)).isEqualTo(new Latencies.Spread(200, 100, 190, 198, 200));
    }

    @Test
    void keepsPagesApart() {
        Latencies latencies = new Latencies();
        latencies.add(new Visits.Visit(Visits.Kind.DESK, "/desk"), 1_000_000);
        latencies.add(new Visits.Visit(Visits.Kind.MATTER, "/matters/1"), 3_000_000);

        assertThat(latencies.of(Visits.Kind.DESK).max()).isEqualTo(1);
        assertThat(latencies.of(Visits.Kind.BOARD).count()).isZero();
        assertThat(latencies.ofAll().max()).isEqualTo(3);
    }

    @Test
    void namesTheSlowestOfThoseThatHaveAFigureToReach() {
        Latencies latencies = new Latencies();
        latencies.add(new Visits.Visit(Visits.Kind.FILTERED, "/matters?q=a"), 2_000_000);
        latencies.add(new Visits.Visit(Visits.Kind.BOARD, "/matters?view=board"), 9_000_000);
        latencies.add(new Visits.Visit(Visits.Kind.DESK, "/desk"), 3_500_000);

        assertThat(latencies.slowest()).containsExactly("3.5 /desk", "2.0 /matters?q=a");
    }
}
