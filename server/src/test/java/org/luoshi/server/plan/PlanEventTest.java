package org.luoshi.server.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.scheduling.Length;
import org.luoshi.scheduling.Link;
import org.luoshi.server.ledger.GoldenEvents;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.shared.UnitCode;

class PlanEventTest {

    private static final MatterId MATTER = MatterId.of("019ca2d5-7a40-7abc-8def-0123456789ab");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final Impossible WHY =
            new Impossible(List.of("项目 “石桥路” 的期限 2026-11-30"), List.of("项目 “石桥路” 的期限推后 9 天，到 2026-12-09，就能排成"));

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void staysAsItWasWritten(PlanEvent event) throws IOException {
        GoldenEvents.assertKept(PlanEvent.FORMS, event);
    }

    @Test
    void everyEventHasASample() {
        assertThat(oneOfEach().map(Object::getClass).distinct().count())
                .isEqualTo(PlanEvent.class.getPermittedSubclasses().length);
    }

    static Stream<PlanEvent> oneOfEach() {
        List<Node> nodes = List.of(
                new Node(
                        "approval",
                        "立项批复",
                        Length.of(5),
                        "statutory",
                        Optional.of(new UnitCode("fgj")),
                        Map.of("review", 1),
                        Optional.empty(),
                        "本系统默认",
                        true,
                        DAY,
                        LocalDate.of(2026, 3, 6),
                        Optional.of(LocalDate.of(2026, 4, 1)),
                        false,
                        Optional.empty(),
                        Optional.empty()),
                new Node(
                        "structure",
                        "主体施工",
                        new Length.ThreePoint(80, 100, 150),
                        "site",
                        Optional.empty(),
                        Map.of(),
                        Optional.of("building"),
                        "可研批复",
                        false,
                        LocalDate.of(2026, 3, 9),
                        LocalDate.of(2026, 6, 22),
                        Optional.of(LocalDate.of(2026, 8, 17)),
                        true,
                        Optional.empty(),
                        Optional.empty()));
        List<Tie> ties = List.of(
                Tie.after("approval", "structure"),
                new Tie("approval", "structure", Link.Kind.SS, 3, OptionalInt.of(60)));
        List<Placing> placings = nodes.stream().map(Node::placing).toList();
        return Stream.of(
                new PlanEvent.Applied(
                        MATTER,
                        "road@1",
                        List.of(new Stage("building", "在建")),
                        DAY,
                        DUE,
                        nodes,
                        ties,
                        Optional.of(WHY)),
                new PlanEvent.Mended(DAY, DUE, nodes, ties, Optional.empty()),
                new PlanEvent.Moved(MATTER, "approval", placings),
                new PlanEvent.Replanned(placings, Optional.of(WHY)),
                new PlanEvent.Frozen(
                        1,
                        "开工令",
                        DUE,
                        List.of(new Baseline.Span(
                                "approval",
                                "立项批复",
                                DAY,
                                LocalDate.of(2026, 3, 6),
                                Optional.of(DAY),
                                Optional.of(LocalDate.of(2026, 3, 5))))),
                new PlanEvent.NodeStarted("approval", DAY),
                new PlanEvent.NodeStartTakenBack("approval"),
                new PlanEvent.MoneySet(
                        YearMonth.of(2026, 5), new BigDecimal("12500000.00"), Optional.of(new BigDecimal("0"))));
    }
}
