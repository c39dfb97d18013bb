package org.luoshi.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luoshi.server.shared.UnitCode;

class VisitsTest {

    @Test
    void goesTheSameWayFromTheSameSeed() {
        assertThat(way(1)).isEqualTo(way(1)).isNotEqualTo(way(2));
    }

    @Test
    void comesToEveryPage() {
        Set<Visits.Kind> seen = EnumSet.noneOf(Visits.Kind.class);
        way(1).forEach(visit -> seen.add(visit.kind()));

        assertThat(seen).containsExactly(Visits.Kind.values());
    }

    private static List<Visits.Visit> way(long seed) {
        Visits visits = new Visits(seed, List.of(new UnitCode("fgj")), List.of("one", "two"), LocalDate.of(2026, 3, 2));
        return Stream.generate(visits::next).limit(500).toList();
    }
}
