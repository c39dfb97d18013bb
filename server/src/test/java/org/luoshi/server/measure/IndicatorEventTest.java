package org.luoshi.server.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.server.ledger.GoldenEvents;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.measure.series.Agreed;
import org.luoshi.server.measure.series.Direction;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.series.Nature;
import org.luoshi.server.measure.series.Origin;
import org.luoshi.server.measure.series.PaceRule;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.UnitCode;

class IndicatorEventTest {

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void staysAsItWasWritten(IndicatorEvent event) throws IOException {
        GoldenEvents.assertKept(IndicatorEvent.FORMS, event);
    }

    @Test
    void everyEventHasASample() {
        assertThat(oneOfEach().map(Object::getClass).distinct().count())
                .isEqualTo(IndicatorEvent.class.getPermittedSubclasses().length);
    }

    static Stream<IndicatorEvent> oneOfEach() {
        PaceRule nodes = new PaceRule(
                PaceRule.Kind.NODES, List.of(new BigDecimal("25"), new BigDecimal("52.5"), new BigDecimal("78")));
        Optional<Actual.From> cell = Optional.of(new Actual.From(new Digest("0a".repeat(32)), "3月数据.xlsx", "数据!C7"));
        return Stream.of(
                new IndicatorEvent.Defined(new Indicator(
                        new IndicatorCode("retail.shiqiao"),
                        "社会消费品零售总额（石桥镇）",
                        "消费",
                        "亿元",
                        Direction.UP,
                        Nature.CUMULATIVE,
                        Period.Every.MONTH,
                        "统计月报",
                        new UnitCode("shiqiao"),
                        Optional.of(new IndicatorCode("retail")),
                        Optional.of(new BigDecimal("12.5")),
                        nodes)),
                new IndicatorEvent.PaceSet(nodes),
                new IndicatorEvent.TargetSet(
                        2026,
                        new BigDecimal("94.30"),
                        Optional.of(Origin.of(MatterId.of("019c0000-0000-7000-8000-000000000001"), 2)),
                        "政府工作报告"),
                new IndicatorEvent.ActualsEntered(List.of(
                        new IndicatorEvent.Figure(Period.of("2026-01"), new BigDecimal("7.20"), "", cell),
                        new IndicatorEvent.Figure(Period.of("2026-02"), new BigDecimal("13"), "快报", Optional.empty()))),
                new IndicatorEvent.ActualRevised(
                        Period.of("2026Q1"), new BigDecimal("21"), new BigDecimal("20.6"), "统计局核减", cell),
                new IndicatorEvent.BreakdownAgreed(
                        2026,
                        new BigDecimal("94.30"),
                        List.of(new Agreed.Part(
                                new IndicatorCode("retail.shiqiao"),
                                new UnitCode("shiqiao"),
                                new BigDecimal("94.30")))),
                new IndicatorEvent.Retired("口径并入新指标"),
                new IndicatorEvent.Resumed("停用有误"));
    }
}
