package org.luoshi.server.matter.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course.Node;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Matter.Loop;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.PostCode;

class WorkingTest {

    @Test
    void onlyTheLeadSigns() {
        Story story = Story.begins()
                .proposed()
                .does(new Command.AgreeCriterion(), District.FGJ_CLERK)
                .does(Story.assignment(), District.CHIEF);

        assertThat(story.refusal(new Command.Sign(), District.CZJ_CLERK)).isEqualTo("lead-only");
        assertThat(story.refusal(new Command.Sign(), District.CHIEF)).isEqualTo("lead-only");
        assertThat(story.does(new Command.Sign(), District.FGJ_HEAD).matter().loop())
                .isEqualTo(Loop.UNDER_WAY);
    }

    @Test
    void signingHandsTheBallToTheLeadUntilTheDate() {
        var holder = Story.underWay().matter().course().holder().orElseThrow();

        assertThat(holder.step()).isEqualTo(Step.WORK);
        assertThat(holder.by()).contains(Story.CALENDAR.endOf(Story.DUE));
    }

    @Test
    void onlyTheLeadReports() {
        assertThat(Story.underWay().refusal(Story.report(5), District.CZJ_CLERK))
                .isEqualTo("lead-only");
        assertThat(Story.underWay().refusal(Story.report(5), District.QINGYA_CLERK))
                .isEqualTo("lead-only");
        assertThat(Story.underWay().refusal(Story.report(5), District.OBSERVER)).isEqualTo("lead-only");
        assertThat(Story.underWay().refusal(Story.report(5), District.FGJ_CLERK))
                .isEqualTo("accepted");
    }

    @Test
    void aReportSaysSomethingThatCanBe() {
        Story story = Story.underWay();
        Command.Report empty = new Command.Report(" ", Map.of(), Map.of(), List.of(), Optional.empty());
        Command.Report foreign =
                new Command.Report("", Map.of(1, BigDecimal.ONE), Map.of(), List.of(), Optional.empty());
        Command.Report unplanned =
                new Command.Report("", Map.of(), Map.of(0, LocalDate.of(2026, 3, 1)), List.of(), Optional.empty());
        Command.Report past =
                new Command.Report("", Map.of(), Map.of(), List.of(), Optional.of(LocalDate.of(2026, 1, 1)));

        assertThat(story.refusal(empty, District.FGJ_CLERK)).isEqualTo("report-empty");
        assertThat(story.refusal(foreign, District.FGJ_CLERK)).isEqualTo("figure-unknown");
        assertThat(story.refusal(unplanned, District.FGJ_CLERK)).isEqualTo("node-unknown");
        assertThat(story.refusal(past, District.FGJ_CLERK)).isEqualTo("expected-past");
    }

    @Test
    void progressComesFromFiguresAndNodes() {
        Matter matter =
                Story.underWay().does(Story.report(15), District.FGJ_CLERK).matter();

        assertThat(matter.course().progress()).isEqualTo(50);
        assertThat(matter.course().holder().orElseThrow().step()).isEqualTo(Step.WORK);
    }

    @Test
    void nodesEndByTheDateAndAreNotDoneInTheFuture() {
        Story story = Story.underWay();
        Node late = new Node("验收", LocalDate.of(2027, 1, 15), Optional.empty());
        Node site = new Node("选址", LocalDate.of(2026, 4, 30), Optional.of(LocalDate.of(2026, 3, 1)));

        assertThat(story.refusal(new Command.SetNodes(List.of(late)), District.FGJ_CLERK))
                .isEqualTo("node-after-due");
        story.does(new Command.SetNodes(List.of(site)), District.FGJ_CLERK);
        assertThat(story.matter().course().nodes().getFirst().done()).isEmpty();
        assertThat(story.refusal(done(LocalDate.of(2026, 5, 1)), District.FGJ_CLERK))
                .isEqualTo("node-done-later");
        assertThat(story.does(done(LocalDate.of(2026, 3, 1)), District.FGJ_CLERK)
                        .does(
                                new Command.SetNodes(List.of(new Node("选址", Story.DUE, Optional.empty()))),
                                District.FGJ_CLERK)
                        .matter()
                        .course()
                        .nodes()
                        .getFirst()
                        .done())
                .isPresent();
    }

    private static Command done(LocalDate day) {
        return new Command.Report("", Map.of(), Map.of(0, day), List.of(), Optional.empty());
    }

    @Test
    void stagesGoForwardOnly() {
        Story story = Story.begins("project", new Due.On(Story.DUE, ""), List.of())
                .proposed()
                .does(new Command.AgreeCriterion(), District.FGJ_CLERK)
                .does(
                        new Command.Assign(
                                List.of(), Optional.empty(), Optional.empty(), Optional.of(new PostCode("czj.clerk"))),
                        District.CHIEF)
                .does(new Command.Sign(), District.FGJ_CLERK)
                .does(new Command.ReachStage("preparing"), District.CZJ_CLERK);

        assertThat(story.matter().course().stage()).contains("preparing");
        assertThat(story.refusal(new Command.ReachStage("signed"), District.FGJ_CLERK))
                .isEqualTo("stage-back");
        assertThat(story.refusal(new Command.ReachStage("nowhere"), District.FGJ_CLERK))
                .isEqualTo("stage-unknown");
        assertThat(story.refusal(new Command.ReachStage("started"), District.TJJ_CLERK))
                .isEqualTo("lead-only");
    }

    @Test
    void whoeverHasNoPostActsOnNothing() {
        assertThat(Story.underWay().refusal(new Command.Sign(), District.SYSTEM))
                .isEqualTo("lead-only");
    }
}
