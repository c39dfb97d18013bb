package org.luoshi.server.unit.change;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.server.ledger.GoldenEvents;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.DutyListed;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Unit;

class UnitEventTest {

    private static final PostCode CLERK = new PostCode("fgj.clerk");
    private static final PostCode HEAD = new PostCode("fgj.head");

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void staysAsItWasWritten(UnitEvent event) throws IOException {
        GoldenEvents.assertKept(UnitEvent.FORMS, event);
    }

    static Stream<UnitEvent> oneOfEach() {
        return Stream.of(
                new UnitEvent.Founded(
                        new UnitCode("fgj"),
                        "临澜区发展和改革局",
                        "区发改局",
                        List.of("发改局"),
                        Unit.Kind.BUREAU,
                        Optional.of(new UnitCode("qu"))),
                new UnitEvent.Renamed("临澜区发展改革局", "区发改局", List.of("临澜区发展和改革局")),
                new UnitEvent.Moved(Optional.of(new UnitCode("qu"))),
                new UnitEvent.Reclassified(Unit.Kind.STREET),
                new UnitEvent.DutiesSet("负责区级重点项目的调度\n负责价格监测"),
                new UnitEvent.MembersSet(List.of(new UnitCode("fgj"), new UnitCode("zjj"))),
                new UnitEvent.DutyListSet(List.of(
                        new DutyListed("J-01", "排查化解矛盾纠纷", DutyListed.Kind.BASIC, Optional.empty()),
                        new DutyListed(
                                "S-01", "对特种设备进行检查", DutyListed.Kind.TAKEN_BACK, Optional.of(new UnitCode("scj"))))),
                new UnitEvent.Dissolved("机构改革并入区商务局"),
                new UnitEvent.PostCreated(CLERK, "综合科承办岗", Role.CLERK),
                new UnitEvent.PostRenamed(CLERK, "投资科承办岗", Role.CLERK),
                new UnitEvent.PostHeld(CLERK, Optional.of("陈静")),
                new UnitEvent.DeputySet(HEAD, Optional.of(CLERK)),
                new UnitEvent.ReportsToSet(CLERK, Optional.of(HEAD)),
                new UnitEvent.PostAbolished(CLERK));
    }
}
