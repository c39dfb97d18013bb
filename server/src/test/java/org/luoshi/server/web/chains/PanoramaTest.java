package org.luoshi.server.web.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Chain.Segment;
import org.luoshi.server.chain.Chain.Stream;

class PanoramaTest {

    @Test
    void upstreamStandsLeftAndWhatFeedsAnotherLeftOfIt() {
        assertThat(columns(
                        new Segment("shop", "销售", Stream.DOWN, List.of()),
                        new Segment("steel", "钢材", Stream.UP, List.of("ring")),
                        new Segment("ring", "套圈", Stream.UP, List.of("bearing")),
                        new Segment("grease", "润滑", Stream.UP, List.of("bearing")),
                        new Segment("bearing", "成品", Stream.MIDDLE, List.of("shop"))))
                .containsExactly(List.of("steel", "grease"), List.of("ring"), List.of("bearing"), List.of("shop"));
    }

    @Test
    void aCircleIsDrawnAllTheSame() {
        List<List<String>> columns = columns(
                new Segment("a", "甲", Stream.MIDDLE, List.of("b")),
                new Segment("b", "乙", Stream.MIDDLE, List.of("c")),
                new Segment("c", "丙", Stream.MIDDLE, List.of("a")));
        assertThat(columns.stream().flatMap(List::stream)).containsExactlyInAnyOrder("a", "b", "c");
    }

    private static List<List<String>> columns(Segment... segments) {
        Chain chain = new Chain(
                "c", 1, "链", Optional.empty(), Optional.empty(), Optional.empty(), List.of(segments), List.of());
        return Panorama.columns(chain).stream()
                .map(column -> column.stream().map(Segment::key).toList())
                .toList();
    }
}
