package org.luoshi.server.matter.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course.Check;
import org.luoshi.server.matter.Decision;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Matter.Loop;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.Sm3;

class VerifyingTest {

    private static final Command UPHOLD = new Command.Uphold("属实", List.of(Story.file("现场.jpg")));
    private static final Command CLOSE = new Command.Close("销号");

    @Test
    void aClaimNeedsItsProof() {
        assertThat(Story.underWay().refusal(new Command.Claim("建成", List.of()), District.FGJ_CLERK))
                .isEqualTo("claim-evidence");
        assertThat(Story.underWay()
                        .refusal(
                                new Command.Claim("建成", List.of(new Command.File("口头", "说明", Optional.empty()))),
                                District.FGJ_CLERK))
                .isEqualTo("claim-evidence");
        assertThat(Story.begins("instruction", new Due.None(), List.of())
                        .isUnderWay()
                        .refusal(new Command.Claim("已办", List.of()), District.FGJ_CLERK))
                .isEqualTo("accepted");
    }

    @Test
    void nothingIsClaimedWhileSomethingBlocksOrWaitsForALeader() {
        Command claim = new Command.Claim("建成", List.of(Story.file("单")));

        assertThat(Story.underWay()
                        .does(new Command.Block("资金", District.CZJ), District.FGJ_CLERK)
                        .refusal(claim, District.FGJ_CLERK))
                .isEqualTo("blocked-open");
        assertThat(Story.underWay()
                        .does(new Command.Raise("请定"), District.FGJ_CLERK)
                        .refusal(claim, District.FGJ_CLERK))
                .isEqualTo("raised-open");
    }

    @Test
    void theVerifyingUnitVerifiesAndNobodyElse() {
        Story story = Story.underWay().claimed();

        assertThat(story.matter().course().holder().orElseThrow().step()).isEqualTo(Step.VERIFY);
        assertThat(story.refusal(UPHOLD, District.CZJ_CLERK)).isEqualTo("verifier-only");
        assertThat(story.refusal(UPHOLD, District.CHIEF)).isEqualTo("verifier-only");
        assertThat(story.refusal(UPHOLD, District.TJJ_CLERK)).isEqualTo("accepted");
    }

    @Test
    void nobodyClosesOrVerifiesWhatTheyOwe() {
        for (Story story : List.of(
                Story.underWay(), Story.underWay().claimed(), Story.underWay().verified())) {
            assertThat(story.refusal(CLOSE, District.FGJ_CLERK)).isEqualTo("owner-closes");
            assertThat(story.refusal(CLOSE, District.QINGYA_CLERK)).isEqualTo("owner-closes");
            assertThat(story.refusal(UPHOLD, District.FGJ_HEAD)).isEqualTo("owner-verifies");
        }
    }

    @Test
    void theRefusalNamesWhomToAsk() {
        Decision decision = Story.underWay().verified().decides(CLOSE, District.FGJ_CLERK);

        assertThat(((Decision.Refused) decision).values()).containsExactly("区发改局", "区督查室");
    }

    @Test
    void theSupervisorVerifiesWhereNobodyElseIsNamed() {
        Story story = Story.begins()
                .proposed()
                .does(new Command.AgreeCriterion(), District.FGJ_CLERK)
                .does(Story.assignment(Optional.empty()), District.CHIEF)
                .does(new Command.Sign(), District.FGJ_CLERK)
                .claimed();

        assertThat(story.refusal(UPHOLD, District.TJJ_CLERK)).isEqualTo("verifier-only");
        assertThat(story.refusal(UPHOLD, District.CHIEF)).isEqualTo("accepted");
    }

    @Test
    void nothingIsClosedThatWasNotUpheld() {
        assertThat(Story.underWay().refusal(CLOSE, District.CHIEF)).isEqualTo("not-now-under-way");
        assertThat(Story.underWay().claimed().refusal(CLOSE, District.CHIEF)).isEqualTo("not-now-claimed");
        assertThat(Story.underWay().verified().refusal(CLOSE, District.TJJ_CLERK))
                .isEqualTo("supervisor-only");
        assertThat(Story.underWay().verified().refusal(CLOSE, District.MAYOR)).isEqualTo("supervisor-only");
        assertThat(Story.underWay().closed().matter().loop()).isEqualTo(Loop.CLOSED);
    }

    @Test
    void aRejectedClaimGoesBackToTheLeadAndIsCheckedHarderNextTime() {
        Story story = Story.underWay().claimed();
        double first = check(story).probability();

        story.does(new Command.Reject("实有28个", List.of()), District.TJJ_CLERK);
        assertThat(story.matter().loop()).isEqualTo(Loop.UNDER_WAY);
        assertThat(story.matter().course().failures()).isEqualTo(1);
        assertThat(story.matter().course().said()).contains("实有28个");

        story.claimed();
        assertThat(check(story).probability()).isGreaterThan(first);
        assertThat(check(story).reasons()).contains("after-failure");
    }

    @Test
    void theSupervisorMayStillRejectWhatWasUpheld() {
        Story story = Story.underWay().verified();
        Command reject = new Command.Reject("材料不全", List.of());

        assertThat(story.refusal(reject, District.TJJ_CLERK)).isEqualTo("supervisor-only");
        assertThat(story.does(reject, District.CHIEF).matter().loop()).isEqualTo(Loop.UNDER_WAY);
    }

    @Test
    void aCheckOnTheSpotNeedsSomethingThatShowsTheVisit() {
        Story story = Story.underWay();
        for (int i = 0; !isOnTheSpot(story); i++) {
            story = Story.underWay();
            story.root = Sm3.of("root " + i);
            story.claimed();
        }

        assertThat(story.refusal(new Command.Uphold("属实", List.of()), District.TJJ_CLERK))
                .isEqualTo("visit-evidence");
        assertThat(story.refusal(UPHOLD, District.TJJ_CLERK)).isEqualTo("accepted");
    }

    private static boolean isOnTheSpot(Story story) {
        return story.matter().loop() == Loop.CLAIMED && check(story).onTheSpot();
    }

    @Test
    void theLotCanBeComputedAgainByAnyone() {
        Story story = Story.underWay();
        long micros = story.now().toEpochMilli() * 1000;
        Check check = check(story.claimed());

        assertThat(check.seed()).isEqualTo("a".repeat(64) + ":" + story.matter().id() + ":" + micros);
        String digest = Sm3.of(check.seed().getBytes(StandardCharsets.UTF_8));
        double lot = new java.math.BigInteger(digest.substring(0, 16), 16).doubleValue() / Math.pow(2, 64);
        assertThat(check.lot()).isCloseTo(lot, org.assertj.core.data.Offset.offset(1e-15));
        assertThat(check.onTheSpot()).isEqualTo(check.lot() < check.probability());
    }

    @Test
    void lotsFallAsOftenAsTheirProbabilitySays() {
        int drawn = 0;
        for (int i = 0; i < 2_000; i++) {
            Story story = Story.underWay();
            story.root = Sm3.of("root " + i);
            drawn += check(story.claimed()).onTheSpot() ? 1 : 0;
        }
        assertThat(drawn / 2_000.0).isBetween(0.17, 0.23);
    }

    @Test
    void weightsThatApplyAreToldWithTheCheck() {
        assertThat(check(Story.underWay().claimed()).reasons()).containsExactly("base", "measured");
        assertThat(check(Story.underWay().on(LocalDate.of(2027, 1, 8)).claimed())
                        .reasons())
                .containsExactly("base", "measured", "late");
        assertThat(check(Story.underWay().on(LocalDate.of(2026, 12, 29)).claimed())
                        .reasons())
                .containsExactly("base", "measured", "hurried");
        assertThat(check(Story.underWay()
                                .on(LocalDate.of(2026, 12, 20))
                                .does(Story.report(29), District.FGJ_CLERK)
                                .on(LocalDate.of(2026, 12, 29))
                                .claimed())
                        .reasons())
                .containsExactly("base", "measured");
    }

    private static Check check(Story story) {
        return story.matter().course().claim().orElseThrow().check();
    }

    @Test
    void whatIsSuspendedWaitsAtTheSupervisorsAndTheDateStands() {
        Story story = Story.underWay().does(new Command.Suspend("规划调整"), District.CHIEF);

        assertThat(story.matter().course().holder().orElseThrow().step()).isEqualTo(Step.RESUME);
        assertThat(story.matter().due().lastDay()).contains(Story.DUE);
        assertThat(story.refusal(Story.report(3), District.FGJ_CLERK)).isEqualTo("not-now-suspended");
        assertThat(story.refusal(new Command.Resume("好了"), District.FGJ_HEAD)).isEqualTo("supervisor-only");
        assertThat(story.does(new Command.Resume("调整完成"), District.CHIEF)
                        .matter()
                        .loop())
                .isEqualTo(Loop.UNDER_WAY);
    }

    @Test
    void whileSuspendedOnlyTheDateIsAmended() {
        Story story = Story.underWay().does(new Command.Suspend("规划调整"), District.CHIEF);
        Matter was = story.matter();
        Due later = new Due.On(LocalDate.of(2027, 6, 30), "");

        assertThat(story.refusal(new Command.Amend("别的", was.owners(), later, was.measures()), District.CHIEF))
                .isEqualTo("amend-date-only");
        Matter amended = story.does(new Command.Amend(was.title(), was.owners(), later, was.measures()), District.CHIEF)
                .matter();
        assertThat(amended.loop()).isEqualTo(Loop.SUSPENDED);
        assertThat(amended.due()).isEqualTo(later);
    }

    @Test
    void whatIsClosedCanBeReopenedByTheSupervisorOnly() {
        Story story = Story.underWay().closed();

        assertThat(story.matter().course().holder()).isEmpty();
        assertThat(story.refusal(new Command.Reopen("反弹"), District.FGJ_HEAD)).isEqualTo("supervisor-only");
        Matter again = story.does(new Command.Reopen("问题反弹"), District.CHIEF).matter();
        assertThat(again.loop()).isEqualTo(Loop.UNDER_WAY);
        assertThat(again.course().reopenings()).isEqualTo(1);
        assertThat(again.course().holder().orElseThrow().unit()).isEqualTo(District.FGJ);
    }

    @Test
    void aMergerNeedsAnotherMatterThatIsOpen() {
        Story other = Story.begins();
        Matter open = other.matter();

        assertThat(Story.underWay().refusal(new Command.Merge(Story.id(9), "重复"), District.CHIEF))
                .isEqualTo("merge-unknown");
        assertThat(Story.underWay().refusal(new Command.Merge(open.id(), "重复"), District.CHIEF))
                .isEqualTo("merge-self");
    }

    @Test
    void withdrawingEndsItWithNobodyHoldingIt() {
        Matter matter = Story.underWay()
                .does(new Command.Withdraw("政策取消"), District.CHIEF)
                .matter();

        assertThat(matter.loop()).isEqualTo(Loop.WITHDRAWN);
        assertThat(matter.course().holder()).isEmpty();
        assertThat(matter.course().holds().getLast().to()).isPresent();
    }
}
