package org.luoshi.server.matter.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Decision;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Matter.Loop;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.shared.UnitCode;

class SplittingTest {

    @Test
    void sharesAddUpToTheWhole() {
        assertThat(Story.underWay().refusal(split(18, 12), District.FGJ_CLERK)).isEqualTo("accepted");
        assertThat(Story.underWay().refusal(split(20, 12), District.FGJ_CLERK)).isEqualTo("accepted");
        Decision short_ = Story.underWay().decides(split(18, 11), District.FGJ_CLERK);

        assertThat(short_).isEqualTo(new Decision.Refused("parts-sum", List.of("社区食堂 ≥30个", "29", "30", "个")));
    }

    @Test
    void anExactFigureIsMetExactlyAndACeilingIsNotPassed() {
        assertThat(whole(Measure.Comparison.EXACTLY, "个").refusal(split(18, 13), District.FGJ_CLERK))
                .isEqualTo("parts-sum");
        assertThat(whole(Measure.Comparison.AT_MOST, "个").refusal(split(18, 13), District.FGJ_CLERK))
                .isEqualTo("parts-sum");
        assertThat(whole(Measure.Comparison.AT_MOST, "个").refusal(split(18, 10), District.FGJ_CLERK))
                .isEqualTo("accepted");
        assertThat(whole(Measure.Comparison.RANGE, "个").refusal(split(18, 17), District.FGJ_CLERK))
                .isEqualTo("accepted");
    }

    @Test
    void sharesOfAHundredDoNotAddUp() {
        assertThat(whole(Measure.Comparison.AT_LEAST, "%").refusal(split(30, 30), District.FGJ_CLERK))
                .isEqualTo("accepted");
        assertThat(whole(Measure.Comparison.AT_LEAST, "%").refusal(split(1, 2), District.FGJ_CLERK))
                .isEqualTo("accepted");
    }

    private static Story whole(Measure.Comparison op, String unit) {
        return Story.begins("task", new Due.On(Story.DUE, ""), List.of(Story.measure("指标", op, 30, unit)))
                .isUnderWay();
    }

    @Test
    void partsAreMattersUnderTheWholeWhoseLeadsAreAskedAtOnce() {
        Story story = Story.underWay().does(split(18, 12), District.FGJ_CLERK);
        Matter part = story.kin().getFirst();

        assertThat(story.matter().parties().parts()).hasSize(2);
        assertThat(part.parties().parent()).contains(story.matter().id());
        assertThat(part.parties().supervisor()).isEqualTo(District.DCS);
        assertThat(part.course().holder().orElseThrow().unit()).isEqualTo(District.SHIQIAO);
        assertThat(part.measures().getFirst().value()).isEqualByComparingTo("18");
        assertThat(part.due().lastDay()).contains(Story.DUE);
        assertThat(part.units()).contains(District.FGJ);
    }

    @Test
    void theWholeIsClaimedOnlyWhenItsPartsAreOver() {
        Story story = Story.underWay().does(split(18, 12), District.FGJ_CLERK);
        Command claim = new Command.Claim("建成", List.of(Story.file("单")));

        assertThat(story.refusal(claim, District.FGJ_CLERK)).isEqualTo("parts-open");
        assertThat(story.refusal(split(18, 12), District.FGJ_CLERK)).isEqualTo("split-already");
        assertThat(story.refusal(new Command.Withdraw("取消"), District.CHIEF)).isEqualTo("parts-open");
        story.kin().forEach(part -> story.knows(over(part)));
        assertThat(story.refusal(claim, District.FGJ_CLERK)).isEqualTo("accepted");
    }

    private static Matter over(Matter part) {
        return new Matter(
                part.id(),
                part.title(),
                part.playbook(),
                Loop.CLOSED,
                part.owners(),
                part.due(),
                part.measures(),
                part.section(),
                part.framework(),
                part.source(),
                part.registeredAt(),
                part.registeredBy(),
                part.parties(),
                part.criterion(),
                part.course(),
                part.version());
    }

    @Test
    void whoLeadsAPartOrTheWholeDoesNotCheckTheOther() {
        Story story = Story.underWay().does(split(18, 12), District.FGJ_CLERK);
        story.kin().forEach(part -> story.knows(over(part)));
        story.claimed();

        assertThat(story.refusal(new Command.Close("销号"), District.TOWN_CLERK)).isEqualTo("owner-closes");
    }

    @Test
    void onlyTheLeadSplitsAndNotUpwards() {
        assertThat(Story.underWay().refusal(split(18, 12), District.CZJ_CLERK)).isEqualTo("lead-only");
        assertThat(Story.underWay().refusal(parts(District.QU), District.FGJ_CLERK))
                .isEqualTo("part-above");
        assertThat(Story.underWay().refusal(parts(District.DCS), District.FGJ_CLERK))
                .isEqualTo("supervisor-owes");
        assertThat(Story.underWay().refusal(parts(new UnitCode("wu")), District.FGJ_CLERK))
                .isEqualTo("unit-unknown");
    }

    @Test
    void oneOrNoneIsNoSplit() {
        assertThat(Story.underWay().refusal(new Command.Split(List.of(part(District.SHIQIAO, 30))), District.FGJ_CLERK))
                .isEqualTo("parts-count");
    }

    @Test
    void noPartEndsAfterTheWhole() {
        Command.Part late = new Command.Part(
                "晚的", District.SHIQIAO, Optional.of(LocalDate.of(2027, 2, 1)), Map.of(0, new BigDecimal("18")));

        assertThat(Story.underWay()
                        .refusal(new Command.Split(List.of(late, part(District.QINGYA, 12))), District.FGJ_CLERK))
                .isEqualTo("part-after-due");
    }

    @Test
    void theWholesFiguresAreTheSumsOfItsParts() {
        Story story = Story.underWay().does(split(18, 12), District.FGJ_CLERK);

        assertThat(Sums.reached(story.matter(), story.kin())).isEmpty();
        assertThat(Sums.addUp(Story.rooms(30))).isTrue();
    }

    private static Command split(int first, int second) {
        return new Command.Split(List.of(part(District.SHIQIAO, first), part(District.QINGYA, second)));
    }

    private static Command parts(UnitCode first) {
        return new Command.Split(List.of(part(first, 18), part(District.QINGYA, 12)));
    }

    private static Command.Part part(UnitCode lead, int share) {
        return new Command.Part("社区食堂" + share + "个", lead, Optional.empty(), Map.of(0, new BigDecimal(share)));
    }
}
