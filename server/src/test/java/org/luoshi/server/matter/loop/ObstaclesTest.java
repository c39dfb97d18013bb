package org.luoshi.server.matter.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course.Hold;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.WorkingTime;

class ObstaclesTest {

    private static final Command BLOCK = new Command.Block("资金未到位", District.CZJ);
    private static final Command RAISE = new Command.Raise("两家意见不一，请定");

    @Test
    void whatBlocksHandsTheBallToWhoMustAct() {
        Story story = Story.underWay().does(BLOCK, District.FGJ_CLERK);

        Hold holder = holder(story);
        assertThat(holder.step()).isEqualTo(Step.UNBLOCK);
        assertThat(holder.unit()).isEqualTo(District.CZJ);
        assertThat(holder.by()).contains(Story.CALENDAR.plus(holder.from(), WorkingTime.days(5)));
        assertThat(story.matter().units()).contains(District.CZJ);
        story.does(new Command.Unblock(1, "已拨付"), District.CZJ_CLERK);
        assertThat(holder(story).unit()).isEqualTo(District.FGJ);
    }

    @Test
    void onlyTheLeadReportsABlockerAndNotToItself() {
        assertThat(Story.underWay().refusal(BLOCK, District.QINGYA_CLERK)).isEqualTo("lead-only");
        assertThat(Story.underWay().refusal(new Command.Block("自己", District.FGJ), District.FGJ_CLERK))
                .isEqualTo("block-self");
        assertThat(Story.underWay().refusal(new Command.Block("谁", new UnitCode("nobody")), District.FGJ_CLERK))
                .isEqualTo("unit-unknown");
    }

    @Test
    void whatBlocksIsRemovedByWhoMustOrTakenBack() {
        Story story = Story.underWay().does(BLOCK, District.FGJ_CLERK);

        assertThat(story.refusal(new Command.Unblock(1, "好了"), District.TJJ_CLERK))
                .isEqualTo("unblock-only");
        assertThat(story.refusal(new Command.Unblock(2, "好了"), District.CZJ_CLERK))
                .isEqualTo("blocker-unknown");
        assertThat(story.refusal(new Command.Unblock(1, "不用了"), District.FGJ_CLERK))
                .isEqualTo("accepted");
        assertThat(story.refusal(BLOCK, District.FGJ_CLERK)).isEqualTo("block-twice");
    }

    @Test
    void whatUnitsCannotSettleGoesUpStepByStep() {
        Story story = Story.underWay().does(RAISE, District.FGJ_CLERK);
        assertThat(holder(story).post()).isEqualTo(District.FGJ_HEAD.post());

        story.does(new Command.RaiseFurther("超出本局权限"), District.FGJ_HEAD);
        assertThat(holder(story).post()).isEqualTo(District.VICE.post());
        assertThat(story.matter().course().raised().orElseThrow().question()).contains("意见不一");

        story.does(new Command.RaiseFurther("需区长定"), District.VICE);
        assertThat(holder(story).post()).isEqualTo(District.MAYOR.post());
        assertThat(story.refusal(new Command.RaiseFurther("再上"), District.MAYOR))
                .isEqualTo("raise-at-top");

        story.does(new Command.Decide("按发改局方案办"), District.MAYOR);
        assertThat(holder(story).step()).isEqualTo(Step.WORK);
        assertThat(story.matter().course().said()).contains("按发改局方案办");
    }

    @Test
    void onlyThePostThatWasAskedDecidesOrItsDeputy() {
        Story story = Story.underWay().does(RAISE, District.FGJ_HEAD);
        Command decide = new Command.Decide("同意");

        assertThat(story.refusal(decide, District.MAYOR)).isEqualTo("decide-only");
        assertThat(story.refusal(decide, District.CHIEF)).isEqualTo("decide-only");
        assertThat(story.refusal(decide, District.VICE)).isEqualTo("accepted");
        assertThat(story.refusal(decide, District.DEPUTY)).isEqualTo("accepted");
    }

    @Test
    void aLeaderHasAClockLikeAnyoneAndTheTimeIsTheLeaders() {
        Story story = Story.underWay().does(RAISE, District.FGJ_HEAD);
        Hold asked = holder(story);

        assertThat(asked.by()).contains(Story.CALENDAR.plus(asked.from(), WorkingTime.days(5)));
        story.on(LocalDate.of(2026, 3, 20)).does(new Command.Decide("同意"), District.VICE);
        Hold leaders = story.matter().course().holds().get(5);
        assertThat(leaders.step()).isEqualTo(Step.DECIDE);
        assertThat(Story.CALENDAR.between(leaders.from(), leaders.to().orElseThrow()))
                .isGreaterThan(WorkingTime.days(5));
    }

    @Test
    void whoMustRemoveWhatBlocksMayRaiseItToo() {
        Story story = Story.underWay().does(BLOCK, District.FGJ_CLERK);

        assertThat(story.refusal(RAISE, District.TJJ_CLERK)).isEqualTo("raise-only");
        story.does(RAISE, District.CZJ_CLERK).does(new Command.Decide("财政先拨"), District.VICE);
        assertThat(holder(story).unit()).isEqualTo(District.CZJ);
        assertThat(story.refusal(RAISE, District.CZJ_CLERK)).isEqualTo("accepted");
    }

    @Test
    void nobodyPaysForTheTimeThatAnotherHeldIt() {
        Story story = Story.underWay().does(BLOCK, District.FGJ_CLERK).on(LocalDate.of(2026, 3, 4));
        story.does(new Command.AskDelay(LocalDate.of(2027, 1, 31), "资金晚到"), District.FGJ_CLERK);
        assertThat(holder(story).step()).isEqualTo(Step.RULE_ON_DELAY);

        story.on(LocalDate.of(2026, 3, 11)).does(new Command.RefuseDelay("加快"), District.CHIEF);

        Hold again = holder(story);
        assertThat(again.unit()).isEqualTo(District.CZJ);
        Hold before = story.matter().course().holds().get(5);
        long used =
                Story.CALENDAR.between(before.from(), before.to().orElseThrow()).minutes();
        assertThat(again.by()).contains(Story.CALENDAR.plus(again.from(), new WorkingTime(5 * WorkingTime.DAY - used)));
    }

    @Test
    void aDelayIsAskedBeforeTheDateWithCauseAndOneAtATime() {
        LocalDate later = LocalDate.of(2027, 3, 31);
        Story story = Story.underWay();

        assertThat(story.refusal(new Command.AskDelay(later, ""), District.FGJ_CLERK))
                .isEqualTo("reason-missing");
        assertThat(story.refusal(new Command.AskDelay(Story.DUE, "晚"), District.FGJ_CLERK))
                .isEqualTo("delay-not-later");
        assertThat(story.refusal(new Command.AskDelay(later, "晚"), District.CHIEF))
                .isEqualTo("lead-only");
        assertThat(Story.underWay().on(Story.DUE).refusal(new Command.AskDelay(later, "晚"), District.FGJ_CLERK))
                .isEqualTo("delay-too-late");
        story.does(new Command.AskDelay(later, "汛期停工"), District.FGJ_CLERK);
        assertThat(story.refusal(new Command.AskDelay(later, "再晚"), District.FGJ_CLERK))
                .isEqualTo("delay-asked");
    }

    @Test
    void onlyTheSupervisorRulesOnADelayAndUntilThenTheDateStands() {
        LocalDate later = LocalDate.of(2027, 3, 31);
        Story story = Story.underWay().does(new Command.AskDelay(later, "汛期停工"), District.FGJ_CLERK);

        assertThat(story.matter().due().lastDay()).contains(Story.DUE);
        assertThat(story.refusal(new Command.GrantDelay(""), District.MAYOR)).isEqualTo("supervisor-only");
        Matter granted =
                story.does(new Command.GrantDelay("同意"), District.CHIEF).matter();
        assertThat(granted.due().lastDay()).contains(later);
        assertThat(granted.course().delays()).isEqualTo(1);
        assertThat(holder(story).by()).contains(Story.CALENDAR.endOf(later));
        assertThat(story.refusal(new Command.GrantDelay(""), District.CHIEF)).isEqualTo("delay-none");
    }

    @Test
    void whatHasNoDateIsNotDelayed() {
        Story story = Story.begins("task", new Due.Unclear("尽快"), List.of()).isUnderWay();

        assertThat(story.refusal(new Command.AskDelay(Story.DUE, "晚"), District.FGJ_CLERK))
                .isEqualTo("delay-no-date");
    }

    private static Hold holder(Story story) {
        return story.matter().course().holder().orElseThrow();
    }
}
