package org.luoshi.server.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.server.chain.Enterprise.Held;
import org.luoshi.server.chain.Enterprise.Origin;
import org.luoshi.server.chain.Enterprise.Place;
import org.luoshi.server.chain.Enterprise.Profile;
import org.luoshi.server.chain.Enterprise.Purchase;
import org.luoshi.server.chain.Enterprise.Site;
import org.luoshi.server.chain.Enterprise.Year;
import org.luoshi.server.ledger.GoldenEvents;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;

class ChainEventTest {

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void staysAsItWasWritten(ChainEvent event) throws IOException {
        GoldenEvents.assertKept(ChainEvent.FORMS, event);
    }

    @ParameterizedTest
    @MethodSource("oneOfEachOfEnterprises")
    void anEnterprisesStaysAsItWasWritten(EnterpriseEvent event) throws IOException {
        GoldenEvents.assertKept(EnterpriseEvent.FORMS, event);
    }

    @Test
    void everyEventHasASample() {
        assertThat(oneOfEach().map(Object::getClass).distinct().count())
                .isEqualTo(ChainEvent.class.getPermittedSubclasses().length);
        assertThat(oneOfEachOfEnterprises().map(Object::getClass).distinct().count())
                .isEqualTo(EnterpriseEvent.class.getPermittedSubclasses().length);
    }

    static Stream<ChainEvent> oneOfEach() {
        return Stream.of(
                new ChainEvent.Set(
                        "zc",
                        "轴承产业链",
                        Optional.of(new PostCode("qu.vice")),
                        Optional.of(new UnitCode("fgj")),
                        Optional.of(new UnitCode("zhuanban"))),
                new ChainEvent.Drawn(Little.BEARINGS.segments(), Little.BEARINGS.products()));
    }

    static Stream<EnterpriseEvent> oneOfEachOfEnterprises() {
        Profile profile = new Profile(
                "示例1号有限公司",
                "示例1号",
                Little.SHIQIAO,
                "石桥镇工业路1号",
                Optional.of(new Site(117.74, 35.57)),
                Optional.of(LocalDate.of(2012, 5, 18)),
                List.of(new Place("zc", "bearing", Rank.MASTER)),
                Optional.empty());
        Purchase purchase = new Purchase(
                "ball",
                Origin.LOCAL,
                Optional.of(new BigDecimal("62.5")),
                Optional.of(new BigDecimal("860")),
                Optional.of(Little.code(2)));
        Map<Figure, BigDecimal> figures =
                Map.of(Figure.OUTPUT, new BigDecimal("12600.5"), Figure.JOBS, new BigDecimal("186"));
        return Stream.of(
                new EnterpriseEvent.ProfileSet(profile),
                new EnterpriseEvent.TradeSet(List.of("ball-bearing"), List.of(purchase)),
                new EnterpriseEvent.YearSet(new Year(2025, figures)),
                new EnterpriseEvent.QualificationsSet(List.of(new Held(Qualification.HIGH_TECH, 2024))));
    }
}
