package org.luoshi.server.plan.resource;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.server.ledger.GoldenEvents;
import org.luoshi.server.shared.UnitCode;

class ResourceEventTest {

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void staysAsItWasWritten(ResourceEvent event) throws IOException {
        GoldenEvents.assertKept(ResourceEvent.FORMS, event);
    }

    static Stream<ResourceEvent> oneOfEach() {
        return Stream.of(
                new ResourceEvent.Set(
                        "review-desk",
                        "联合审查窗口",
                        List.of(
                                new SharedResource.Step(LocalDate.of(2026, 1, 1), 2),
                                new SharedResource.Step(LocalDate.of(2026, 7, 1), 3)),
                        "statutory",
                        new UnitCode("fgj")),
                new ResourceEvent.TakenAway("窗口撤并"));
    }
}
