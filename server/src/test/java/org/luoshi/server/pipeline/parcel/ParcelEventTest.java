package org.luoshi.server.pipeline.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.server.ledger.GoldenEvents;
import org.luoshi.server.shared.UnitCode;

class ParcelEventTest {

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void staysAsItWasWritten(ParcelEvent event) throws IOException {
        GoldenEvents.assertKept(ParcelEvent.FORMS, event);
    }

    @Test
    void everyEventHasASample() {
        assertThat(oneOfEach().map(Object::getClass).distinct().count())
                .isEqualTo(ParcelEvent.class.getPermittedSubclasses().length);
    }

    @Test
    void fifteenMuAreAHectareToTheLastSquareMetre() {
        assertThat(new Area(new BigDecimal("15")).squareMetres()).isEqualByComparingTo("10000");
        assertThat(new Area(new BigDecimal("1")).squareMetres()).isEqualByComparingTo("667");
        assertThat(new Area(new BigDecimal("86.5")).hectares()).isEqualByComparingTo("5.7667");
    }

    static Stream<ParcelEvent> oneOfEach() {
        return Stream.of(
                new ParcelEvent.Recorded(new Parcel.Facts(
                        "SQ-001",
                        "石桥工业园3号地块",
                        "石桥工业园",
                        new UnitCode("shiqiao"),
                        new Area(new BigDecimal("86.5")),
                        Parcel.Use.INDUSTRY,
                        Parcel.State.INEFFICIENT,
                        Optional.of(new BigDecimal("450000")),
                        "示例纺织有限公司",
                        Optional.of("{\"type\":\"Point\",\"coordinates\":[118.5,35.1]}"))),
                new ParcelEvent.TakenOff("已供地"));
    }
}
