package org.luoshi.server.matter.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Matter.Loop;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.DutyListed;

class StartingTest {

    private static final Command.ProposeCriterion ANSWER =
            new Command.ProposeCriterion(District.FGJ, "建成30个，投用25个", "验收单");

    @Test
    void theSupervisorHoldsWhatWasJustRegistered() {
        Matter.Loop loop = Story.begins().matter().loop();
        var holder = Story.begins().matter().course().holder().orElseThrow();

        assertThat(loop).isEqualTo(Loop.DRAFTED);
        assertThat(holder.step()).isEqualTo(Step.PROPOSE);
        assertThat(holder.unit()).isEqualTo(District.DCS);
    }

    @Test
    void onlyTheSupervisorProposesFirst() {
        assertThat(Story.begins().refusal(ANSWER, District.FGJ_CLERK)).isEqualTo("criterion-missing");
        assertThat(Story.begins().refusal(ANSWER, District.CZJ_CLERK)).isEqualTo("proposer-only");
        assertThat(Story.begins().refusal(ANSWER, District.MAYOR)).isEqualTo("proposer-only");
    }

    @Test
    void theOtherSideAgreesAndNotTheProposer() {
        Story story = Story.begins().proposed();

        assertThat(story.refusal(new Command.AgreeCriterion(), District.CHIEF)).isEqualTo("agree-other");
        assertThat(story.refusal(new Command.AgreeCriterion(), District.OBSERVER))
                .isEqualTo("agree-other");
        assertThat(story.does(new Command.AgreeCriterion(), District.FGJ_HEAD)
                        .matter()
                        .loop())
                .isEqualTo(Loop.AGREED);
    }

    @Test
    void theLeadMayAnswerWithAnotherWordingThatTheSupervisorAgreesTo() {
        Story story = Story.begins().proposed().does(ANSWER, District.FGJ_CLERK);

        assertThat(story.matter().course().holder().orElseThrow().unit()).isEqualTo(District.DCS);
        assertThat(story.refusal(ANSWER, District.FGJ_CLERK)).isEqualTo("criterion-own");
        assertThat(story.refusal(new Command.AgreeCriterion(), District.FGJ_CLERK))
                .isEqualTo("agree-other");
        assertThat(story.does(new Command.AgreeCriterion(), District.CHIEF)
                        .matter()
                        .criterion()
                        .orElseThrow()
                        .agreedBy())
                .contains(District.DCS);
    }

    @Test
    void nothingIsAssignedBeforeTheCriterionIsAgreed() {
        assertThat(Story.begins().proposed().refusal(Story.assignment(), District.CHIEF))
                .isEqualTo("not-now-drafted");
    }

    @Test
    void aCriterionSaysSomething() {
        assertThat(Story.begins().refusal(new Command.ProposeCriterion(District.FGJ, " ", "验收单"), District.CHIEF))
                .isEqualTo("criterion-length");
        assertThat(Story.begins().refusal(new Command.ProposeCriterion(District.FGJ, "建成", ""), District.CHIEF))
                .isEqualTo("criterion-evidence");
    }

    @Test
    void nobodySupervisesWhatTheyOwe() {
        assertThat(Story.begins().refusal(new Command.ProposeCriterion(District.DCS, "建成", "单"), District.CHIEF))
                .isEqualTo("supervisor-owes");
        assertThat(Story.begins().refusal(new Command.ProposeCriterion(District.QU, "建成", "单"), District.CHIEF))
                .isEqualTo("supervisor-owes");
        assertThat(Story.begins().refusal(new Command.ProposeCriterion(new UnitCode("wu"), "建成", "单"), District.CHIEF))
                .isEqualTo("unit-unknown");
    }

    @Test
    void theVerifierOwesNothingAndBelongsToNobodyWhoDoes() {
        Story story = Story.begins().proposed().does(new Command.AgreeCriterion(), District.FGJ_CLERK);

        assertThat(story.refusal(Story.assignment(Optional.of(District.FGJ)), District.CHIEF))
                .isEqualTo("checker-owes");
        assertThat(story.refusal(Story.assignment(Optional.of(District.QINGYA)), District.CHIEF))
                .isEqualTo("checker-owes");
        assertThat(story.refusal(Story.assignment(Optional.of(District.QU)), District.CHIEF))
                .isEqualTo("accepted");
    }

    @Test
    void aVillageDoesNotVerifyItsTown() {
        Story story = Story.begins()
                .does(new Command.ProposeCriterion(District.SHIQIAO, "建成", "单"), District.CHIEF)
                .does(new Command.AgreeCriterion(), District.TOWN_CLERK);

        assertThat(story.refusal(Story.assignment(Optional.of(District.DONGCUN)), District.CHIEF))
                .isEqualTo("checker-below-owner");
    }

    @Test
    void theAnswerableLeaderIsALeader() {
        Story story = Story.begins().proposed().does(new Command.AgreeCriterion(), District.FGJ_CLERK);

        assertThat(story.refusal(led("fgj.head"), District.CHIEF)).isEqualTo("leader-unknown");
        assertThat(story.refusal(led("qu.vice"), District.CHIEF)).isEqualTo("accepted");
    }

    private static Command led(String post) {
        return new Command.Assign(List.of(), Optional.empty(), Optional.of(new PostCode(post)), Optional.empty());
    }

    @Test
    void aProjectNeedsItsCommissioner() {
        Story story = Story.begins("project", new Due.None(), List.of())
                .proposed()
                .does(new Command.AgreeCriterion(), District.FGJ_CLERK);

        assertThat(story.refusal(Story.assignment(), District.CHIEF)).isEqualTo("commissioner-missing");
    }

    @Test
    void onlyTheSupervisorAssigns() {
        Story story = Story.begins().proposed().does(new Command.AgreeCriterion(), District.FGJ_CLERK);

        assertThat(story.refusal(Story.assignment(), District.FGJ_HEAD)).isEqualTo("supervisor-only");
        assertThat(story.refusal(Story.assignment(), District.MAYOR)).isEqualTo("supervisor-only");
    }

    @Test
    void whatIsReturnedGoesBackToTheSupervisorWithTheReason() {
        Story story = Story.begins()
                .proposed()
                .does(new Command.AgreeCriterion(), District.FGJ_CLERK)
                .does(Story.assignment(), District.CHIEF);

        assertThat(story.refusal(new Command.Return(" "), District.FGJ_CLERK)).isEqualTo("reason-missing");
        assertThat(story.refusal(new Command.Return("不归我们"), District.CZJ_CLERK))
                .isEqualTo("lead-only");
        Matter returned =
                story.does(new Command.Return("应由民政牵头"), District.FGJ_CLERK).matter();
        assertThat(returned.loop()).isEqualTo(Loop.RETURNED);
        assertThat(returned.course().said()).contains("应由民政牵头");
        assertThat(returned.course().holder().orElseThrow().step()).isEqualTo(Step.REARRANGE);
    }

    @Test
    void whatOneIsAskedToAgreeToCanBeReturnedToo() {
        assertThat(Story.begins().refusal(new Command.Return("不归我们"), District.FGJ_CLERK))
                .isEqualTo("not-now-drafted");
        assertThat(Story.begins().proposed().refusal(new Command.Return("不归我们"), District.FGJ_CLERK))
                .isEqualTo("accepted");
    }

    @Test
    void anotherLeadAgreesAnew() {
        Matter matter = Story.underWay()
                .does(new Command.Reassign(District.CZJ, "职能调整"), District.CHIEF)
                .matter();

        assertThat(matter.loop()).isEqualTo(Loop.DRAFTED);
        assertThat(matter.parties().lead()).contains(District.CZJ);
        assertThat(matter.criterion().orElseThrow().agreedBy()).isEmpty();
        assertThat(matter.course().holder().orElseThrow().unit()).isEqualTo(District.CZJ);
        assertThat(matter.units()).contains(District.FGJ);
        assertThat(Story.underWay().refusal(new Command.Reassign(District.FGJ, "再办"), District.CHIEF))
                .isEqualTo("reassign-same");
    }

    @Test
    void anAmendedDateIsAgreedAnew() {
        Story story = Story.begins().proposed().does(new Command.AgreeCriterion(), District.FGJ_CLERK);
        Matter was = story.matter();
        Command sooner = new Command.Amend(
                was.title(), was.owners(), new Due.On(LocalDate.of(2026, 10, 31), ""), was.measures());

        assertThat(story.refusal(sooner, District.FGJ_CLERK)).isEqualTo("supervisor-only");
        assertThat(story.does(sooner, District.CHIEF).matter().loop()).isEqualTo(Loop.DRAFTED);
        assertThat(story.matter().course().holder().orElseThrow().unit()).isEqualTo(District.FGJ);
    }

    @Test
    void nothingIsAmendedWhileItIsUnderWay() {
        Story story = Story.underWay();
        Matter was = story.matter();

        assertThat(story.refusal(new Command.Amend("新题目", was.owners(), was.due(), was.measures()), District.CHIEF))
                .isEqualTo("not-now-under-way");
    }

    @Test
    void aTakenBackDutyIsNotHandedDownAgain() {
        District district = new District()
                .listing(
                        District.SHIQIAO,
                        new DutyListed("S-3", "燃气安全检查", DutyListed.Kind.TAKEN_BACK, Optional.of(District.FGJ)));

        assertThat(Story.begins(district)
                        .refusal(new Command.ProposeCriterion(District.SHIQIAO, "查完", "单"), District.CHIEF))
                .isEqualTo("duty-taken-back");
    }

    @Test
    void whereATownOnlyCooperatesItsLeadIsNamed() {
        District district = new District()
                .listing(
                        District.SHIQIAO,
                        new DutyListed("P-7", "河道清理", DutyListed.Kind.COOPERATING, Optional.of(District.CZJ)));

        assertThat(Story.begins(district)
                        .refusal(new Command.ProposeCriterion(District.SHIQIAO, "清完", "单"), District.CHIEF))
                .isEqualTo("duty-cooperating");
    }

    @Test
    void aMemberActsForItsTaskForceAndATownForItsVillage() {
        assertThat(Story.begins()
                        .does(new Command.ProposeCriterion(District.ZHUANBAN, "开工", "许可"), District.CHIEF)
                        .refusal(new Command.AgreeCriterion(), District.TOWN_CLERK))
                .isEqualTo("accepted");
        assertThat(Story.begins()
                        .does(new Command.ProposeCriterion(District.DONGCUN, "修路", "照片"), District.CHIEF)
                        .refusal(new Command.AgreeCriterion(), District.TOWN_CLERK))
                .isEqualTo("accepted");
        assertThat(Story.begins()
                        .does(new Command.ProposeCriterion(District.DONGCUN, "修路", "照片"), District.CHIEF)
                        .refusal(new Command.AgreeCriterion(), District.QINGYA_CLERK))
                .isEqualTo("agree-other");
    }
}
