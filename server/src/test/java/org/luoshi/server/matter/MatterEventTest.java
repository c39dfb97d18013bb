package org.luoshi.server.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.server.ledger.GoldenEvents;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.Span;
import org.luoshi.server.shared.UnitCode;

class MatterEventTest {

    private static final MatterId ID = MatterId.of("019c0000-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-03-05T09:30:00Z");
    private static final UnitCode DCS = new UnitCode("dcs");
    private static final UnitCode FGJ = new UnitCode("fgj");
    private static final UnitCode CZJ = new UnitCode("czj");
    private static final UnitCode TJJ = new UnitCode("tjj");
    private static final PostCode VICE = new PostCode("qu.vice");
    private static final Command.File FILE =
            new Command.File("验收单.pdf", "验收", Optional.of(new Digest("0a".repeat(32))));

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void staysAsItWasWritten(MatterEvent event) throws IOException {
        GoldenEvents.assertKept(MatterEvent.FORMS, event);
    }

    @Test
    void everyEventHasASample() {
        assertThat(oneOfEach().map(Object::getClass).distinct().count())
                .isEqualTo(MatterEvent.class.getPermittedSubclasses().length);
    }

    static Stream<MatterEvent> oneOfEach() {
        return Stream.of(beginnings(), work(), rulings(), ends()).flatMap(it -> it);
    }

    private static Stream<MatterEvent> work() {
        return Stream.of(
                new MatterEvent.Signed(FGJ, turn(Step.WORK, FGJ)),
                new MatterEvent.Returned("应由区民政局牵头", turn(Step.REARRANGE, DCS)),
                new MatterEvent.Reported(
                        "已建成12个",
                        Map.of(0, new BigDecimal("12")),
                        Map.of(1, LocalDate.of(2026, 4, 30)),
                        List.of(FILE),
                        Optional.of(LocalDate.of(2026, 12, 20))),
                new MatterEvent.NodesSet(List.of(
                        new Course.Node("选址", LocalDate.of(2026, 4, 30), Optional.of(LocalDate.of(2026, 4, 28))),
                        new Course.Node("建成", LocalDate.of(2026, 11, 30), Optional.empty()))),
                new MatterEvent.Foreseen(new Course.Foreseen(
                        LocalDate.of(2026, 11, 12),
                        LocalDate.of(2026, 11, 30),
                        LocalDate.of(2026, 12, 20),
                        Optional.of(AT),
                        Optional.empty())),
                new MatterEvent.StageReached("started", Optional.empty()),
                new MatterEvent.Blocked(1, "资金未到位", CZJ, turn(Step.UNBLOCK, CZJ)),
                new MatterEvent.Unblocked(1, "已拨付", turn(Step.WORK, FGJ)),
                new MatterEvent.Raised(
                        "两家意见不一",
                        VICE,
                        new PostCode("fgj.head"),
                        Optional.of("超出本局权限"),
                        new MatterEvent.Turn(Step.DECIDE, VICE.unit(), Optional.of(VICE), Optional.of(AT))),
                new MatterEvent.Decided("按方案二办", VICE, turn(Step.WORK, FGJ)),
                new MatterEvent.DelayAsked(LocalDate.of(2027, 3, 31), "汛期停工", turn(Step.RULE_ON_DELAY, DCS)),
                new MatterEvent.SplitUp(List.of(ID)));
    }

    private static Stream<MatterEvent> rulings() {
        return Stream.of(
                new MatterEvent.CriterionProposed(FGJ, "建成30个", "验收单", DCS, turn(Step.AGREE, FGJ)),
                new MatterEvent.CriterionAgreed(FGJ, turn(Step.ASSIGN, DCS)),
                new MatterEvent.Assigned(
                        FGJ,
                        List.of(CZJ),
                        Optional.of(TJJ),
                        Optional.of(VICE),
                        Optional.of(new PostCode("fgj.clerk")),
                        turn(Step.SIGN, FGJ)),
                new MatterEvent.Reassigned(CZJ, "职能调整", turn(Step.AGREE, CZJ)),
                new MatterEvent.DelayGranted(LocalDate.of(2027, 3, 31), "同意", turn(Step.WORK, FGJ)),
                new MatterEvent.DelayRefused("理由不足", turn(Step.WORK, FGJ)),
                new MatterEvent.Suspended("规划调整", turn(Step.RESUME, DCS)),
                new MatterEvent.Resumed("调整完成", turn(Step.WORK, FGJ)));
    }

    private static Stream<MatterEvent> ends() {
        Course.Check check = new Course.Check(true, 0.2, 0.125, "ab:cd:1", List.of("base", "measured"));
        return Stream.of(
                new MatterEvent.Claimed("全部建成", List.of(FILE), check, FGJ, turn(Step.VERIFY, TJJ)),
                new MatterEvent.Upheld("属实", List.of(FILE), TJJ, turn(Step.CLOSE, DCS)),
                new MatterEvent.Rejected("实有28个", List.of(), TJJ, turn(Step.WORK, FGJ)),
                new MatterEvent.Closed("予以销号", DCS),
                new MatterEvent.Reopened("问题反弹", turn(Step.WORK, FGJ)),
                new MatterEvent.Merged(ID, "重复立项"),
                new MatterEvent.Withdrawn(ID, Optional.empty()));
    }

    private static MatterEvent.Turn turn(Step step, UnitCode unit) {
        return new MatterEvent.Turn(step, unit, Optional.empty(), Optional.of(AT));
    }

    private static Stream<MatterEvent> beginnings() {
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
                new MatterEvent.Amended(
                        "每月调度两次",
                        List.of(new Owner("区发改局", Owner.Role.LEAD, Owner.Source.ASSIGNED, Optional.of(FGJ))),
                        new Due.On(LocalDate.of(2026, 12, 31), ""),
                        List.of(share)));
    }
}
