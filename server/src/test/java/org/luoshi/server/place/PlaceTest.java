package org.luoshi.server.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.ReadModels;
import org.luoshi.server.ledger.Replay;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.Register;
import org.luoshi.server.matter.Registration;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.place.reading.Shift;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.Span;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;

class PlaceTest {

    private static final Who CHIEF = new Who("督查室 周主任", new PostCode("dcs.chief"));
    private static final Who TOWN = new Who("石桥镇 郑岩", new PostCode("shiqiao.clerk"));
    private static final Acting OFFICE = new Acting(CHIEF, Role.SUPERVISOR, new Scope.District());
    private static final Acting LEAD =
            new Acting(TOWN, Role.CLERK, new Scope.Of(java.util.Set.of(new UnitCode("shiqiao"))));
    private static final LayerCode RED = new LayerCode("eco");
    private static final LayerCode FLOOD = new LayerCode("flood");

    private Parts parts;
    private MatterId matter;

    @BeforeEach
    void open() {
        parts = Parts.open();
        matter = MatterId.fresh(Parts.NOW, new Random(1));
        parts.transaction()
                .executeWithoutResult(transaction -> parts.get(Register.class)
                        .register(
                                new Registration(
                                        matter,
                                        "建设石桥冷链仓储中心",
                                        "task",
                                        List.of(new Owner(
                                                "石桥镇",
                                                Owner.Role.LEAD,
                                                Owner.Source.STATED,
                                                Optional.of(new UnitCode("shiqiao")))),
                                        new Due.On(LocalDate.of(2026, 12, 31), ""),
                                        List.of(),
                                        List.of("一、项目"),
                                        Optional.empty(),
                                        new Matter.Source(
                                                Optional.of(new DocumentId(1)),
                                                "2026年政府工作报告",
                                                1,
                                                List.of(Quote.of(new Span(0, 10), "建设石桥冷链仓储中心"))),
                                        Optional.of(new UnitCode("dcs")),
                                        Optional.empty()),
                                CHIEF,
                                Parts.NOW));
        draw(new LayerCode("qu"), Layer.Kind.BOUNDARY, square(117.4, 35.4, 0.4));
        draw(RED, Layer.Kind.ECOLOGICAL, square(117.5, 35.5, 0.01));
        draw(FLOOD, Layer.Kind.FLOOD, square(117.6, 35.6, 0.01));
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void takesASiteThatTouchesNothing() {
        assertThat(set(square(117.45, 35.45, 0.001))).isEqualTo(new Placing.Done(0));
        Site site = site();
        assertThat(site.verdict()).isEqualTo(Verdict.CLEAR);
        // 0.001° by 0.001° at 35.45° N: 90.8 m by 111 m.
        assertThat(site.squareMetres()).isBetween(10_050L, 10_100L);
        assertThat(site.words()).isEqualTo("镇东");
    }

    @Test
    void refusesASiteOnARedLineWithItsAreaAndWritesTheAttemptDown() {
        set(square(117.45, 35.45, 0.001));
        long before = parts.get(Ledger.class).size();

        // Half of it reaches into the red line.
        Placing placing = set(square(117.4995, 35.503, 0.001));

        Finding finding = ((Placing.Blocked) placing).findings().getFirst();
        assertThat(finding.layer()).isEqualTo(RED);
        assertThat(finding.squareMetres()).isBetween(5_020L, 5_050L);
        assertThat(finding.mu()).isBetween(new BigDecimal("7.5"), new BigDecimal("7.6"));
        assertThat(parts.get(Ledger.class).size()).isEqualTo(before + 1);
        assertThat(site().longitude()).isBetween(117.45, 117.451);
        assertThat(site().verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void asksForAJustificationAndTakesItWithItsDocument() {
        set(square(117.605, 35.605, 0.001));
        assertThat(site().verdict()).isEqualTo(Verdict.TO_JUSTIFY);

        assertThat(justify("防洪评价已批复", new byte[0])).isEqualTo(Placing.refused("justification-empty"));
        assertThat(justify("防洪评价已批复", new byte[] {1})).isEqualTo(new Placing.Done(0));
        assertThat(site().verdict()).isEqualTo(Verdict.JUSTIFIED);
        assertThat(justify("再来一次", new byte[] {1})).isEqualTo(Placing.refused("nothing-to-justify"));
    }

    @Test
    void checksEverySiteAgainWhenALayerIsDrawnAnew() {
        set(square(117.45, 35.45, 0.001));

        assertThat(draw(RED, Layer.Kind.ECOLOGICAL, square(117.44, 35.44, 0.02)))
                .isEqualTo(new Placing.Done(1));
        assertThat(site().verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(draw(RED, Layer.Kind.ECOLOGICAL, square(117.44, 35.44, 0.02)))
                .isEqualTo(new Placing.Done(0));

        Placing away = parts.get(Surveying.class).takeAway(RED, "并入新划定方案", CHIEF);
        assertThat(away).isEqualTo(new Placing.Done(1));
        assertThat(site().verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void asksAgainWhenMoreIsTouchedThanWasJustified() {
        set(square(117.6095, 35.605, 0.001));
        justify("防洪评价已批复", new byte[] {1});

        draw(FLOOD, Layer.Kind.FLOOD, square(117.599, 35.6, 0.01));
        assertThat(site().verdict()).as("less is touched now").isEqualTo(Verdict.CLEAR);
        draw(FLOOD, Layer.Kind.FLOOD, square(117.6, 35.6, 0.01));
        assertThat(site().verdict()).isEqualTo(Verdict.JUSTIFIED);
        draw(FLOOD, Layer.Kind.FLOOD, square(117.6, 35.6, 0.02));
        assertThat(site().verdict()).isEqualTo(Verdict.TO_JUSTIFY);
    }

    @Test
    void takesAPointAndFindsWhatItLiesIn() {
        Placing placing = parts.get(Siting.class).set(matter, Given.point(117.505, 35.505, Shift.NONE), "", LEAD);
        assertThat(((Placing.Blocked) placing).findings().getFirst().squareMetres())
                .isZero();
    }

    @Test
    void tellsWhatIsShiftedOrFromElsewhere() {
        Placing elsewhere = set(square(119, 36, 0.01));
        assertThat(((Placing.Flawed) elsewhere).flaws().getFirst().code()).isEqualTo("not-this-district");
        Placing shifted = parts.get(Siting.class).set(matter, Given.point(117.802, 35.6, Shift.NONE), "", LEAD);
        assertThat(((Placing.Flawed) shifted).flaws().getFirst().code()).startsWith("shifted-");
        assertThat(parts.get(Sites.class).find(matter, OFFICE.scope())).isEmpty();
    }

    @Test
    void isForTheLeadAndTheSupervisorOnlyAndHiddenFromOthers() {
        Acting bureau = new Acting(
                new Who("统计局 何敏", new PostCode("tjj.clerk")),
                Role.CLERK,
                new Scope.Of(java.util.Set.of(new UnitCode("tjj"))));
        Given given = given(square(117.45, 35.45, 0.001));
        assertThat(parts.get(Siting.class).set(matter, given, "", bureau)).isEqualTo(new Placing.NotThere());
        Acting leader = new Acting(new Who("林区长", new PostCode("qu.mayor")), Role.LEADER, new Scope.District());
        assertThat(parts.get(Siting.class).set(matter, given, "", leader)).isEqualTo(Placing.refused("not-yours"));
        set(square(117.45, 35.45, 0.001));
        assertThat(parts.get(Sites.class).within(bureau.scope())).isEmpty();
        assertThat(parts.get(Sites.class).within(LEAD.scope())).hasSize(1);
    }

    @Test
    void isMadeAnewByAReplay() {
        set(square(117.6095, 35.605, 0.001));
        justify("防洪评价已批复", new byte[] {1});
        draw(FLOOD, Layer.Kind.FLOOD, square(117.6, 35.6, 0.02));
        set(square(117.505, 35.505, 0.001));
        Map<String, List<String>> live = ReadModels.dump(parts.sql(), "place");
        assertThat(live.values()).allSatisfy(rows -> assertThat(rows).isNotEmpty());

        parts.transaction()
                .executeWithoutResult(transaction -> parts.get(Replay.class).run());
        assertThat(ReadModels.dump(parts.sql(), "place")).isEqualTo(live);
    }

    private Placing set(String shape) {
        return parts.get(Siting.class).set(matter, given(shape), "镇东", LEAD);
    }

    private Placing justify(String words, byte[] file) {
        return parts.get(Siting.class).justify(matter, words, "批复.pdf", file, LEAD);
    }

    private Placing draw(LayerCode code, Layer.Kind kind, String shape) {
        return parts.get(Surveying.class).draw(code, kind.name(), kind, given(shape), CHIEF);
    }

    private Site site() {
        return parts.get(Sites.class).find(matter, OFFICE.scope()).orElseThrow();
    }

    private static Given given(String shape) {
        return new Given("图.geojson", shape.getBytes(StandardCharsets.UTF_8), Shift.NONE);
    }

    private static String square(double west, double south, double side) {
        double east = west + side;
        double north = south + side;
        return "{\"type\":\"Polygon\",\"coordinates\":[[[%s,%s],[%s,%s],[%s,%s],[%s,%s],[%s,%s]]]}"
                .formatted(west, south, east, south, east, north, west, north, west, south);
    }
}
