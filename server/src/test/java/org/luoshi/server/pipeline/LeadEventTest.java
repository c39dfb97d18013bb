package org.luoshi.server.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.server.ledger.GoldenEvents;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.UnitCode;

class LeadEventTest {

    private static final MatterId MATTER = MatterId.of("019ca2d5-7a40-7abc-8def-0123456789ab");
    private static final MatterId OTHER = MatterId.of("019ca2d5-7a40-7abc-8def-0123456789ac");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final UnitCode FGJ = new UnitCode("fgj");

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void staysAsItWasWritten(LeadEvent event) throws IOException {
        GoldenEvents.assertKept(LeadEvent.FORMS, event);
    }

    @Test
    void everyEventHasASample() {
        assertThat(oneOfEach().map(Object::getClass).distinct().count())
                .isEqualTo(LeadEvent.class.getPermittedSubclasses().length);
    }

    static Stream<LeadEvent> oneOfEach() {
        LeadFacts facts = new LeadFacts(
                LeadFacts.Kind.INVESTMENT,
                "恒远精密轴承有限公司",
                Optional.of(Cast.code(1)),
                "江苏苏州",
                "s2",
                "高端轴承",
                "保持架",
                "精密保持架",
                Optional.of(new BigDecimal("80")),
                Optional.of(new BigDecimal("320000000")),
                "张经理 13812345678",
                "产业链缺口");
        List<Alike> alike = List.of(new Alike(OTHER, FGJ, DAY, 0.75, false));
        return Stream.of(
                new LeadEvent.Registered(MATTER, FGJ, DAY, facts, alike, Optional.of("两家股东不同")),
                new LeadEvent.Described(facts, List.of(), Optional.empty()),
                new LeadEvent.MoneyPromised(List.of(new Monthly(YearMonth.of(2026, 5), new BigDecimal("12000000")))),
                new LeadEvent.MoneyArrived(YearMonth.of(2026, 5), new BigDecimal("8000000.50")),
                new LeadEvent.Contracted(
                        new Digest("0a".repeat(32)),
                        "投资合同.pdf",
                        DAY,
                        List.of(
                                new Promise("jobs", Optional.of(new BigDecimal("120")), DAY.plusYears(2), OTHER),
                                new Promise("start", Optional.empty(), DAY.plusMonths(3), MATTER))),
                new LeadEvent.Dropped("投资方转投外地"));
    }

    @Test
    void nothingThatIdentifiesAPersonIsWritten() {
        String written =
                LeadEvent.FORMS.write(oneOfEach().findFirst().orElseThrow()).payload();
        assertThat(written).contains("138****5678").doesNotContain("13812345678");
        assertThat(CreditCode.read(Cast.code(1).value())).isInstanceOf(CreditCode.Reading.Right.class);
    }
}
