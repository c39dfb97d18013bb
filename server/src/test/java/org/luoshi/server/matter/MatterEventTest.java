package org.luoshi.server.matter;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.server.ledger.GoldenEvents;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.Span;

class MatterEventTest {

    private static final MatterId ID = MatterId.of("019c0000-0000-7000-8000-000000000001");

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void staysAsItWasWritten(MatterEvent event) throws IOException {
        GoldenEvents.assertKept(MatterEvent.FORMS, event);
    }

    static Stream<MatterEvent> oneOfEach() {
        Measure share = new Measure(
                Optional.of(new Span(3, 20)),
                "占比达到12.50%至15%",
                "占比",
                Measure.Comparison.RANGE,
                new BigDecimal("12.50"),
                Optional.of(new BigDecimal("15")),
                "%",
                Optional.empty());
        return Stream.of(
                new MatterEvent.Registered(
                        ID,
                        "每月调度一次",
                        "task",
                        List.of(new Owner("区发改局", Owner.Role.LEAD, Owner.Source.INHERITED)),
                        new Due.Recurring(Period.ofMonths(1), "每月"),
                        List.of(share),
                        List.of("一、重点任务", "（一）稳增长"),
                        Optional.of("三区同建"),
                        new Matter.Source(
                                Optional.of(new DocumentId(7)),
                                "2026年临澜区政府工作报告",
                                1,
                                List.of(Quote.of(new Span(0, 6), "每月调度一次"))),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new MatterEvent.Withdrawn(ID, Optional.empty()));
    }
}
