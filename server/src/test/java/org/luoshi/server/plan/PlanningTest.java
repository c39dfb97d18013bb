package org.luoshi.server.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luoshi.server.plan.Works.DUE;
import static org.luoshi.server.plan.Works.LEAD;
import static org.luoshi.server.plan.Works.OFFICE;
import static org.luoshi.server.plan.Works.OTHER;
import static org.luoshi.server.plan.Works.chain;
import static org.luoshi.server.plan.Works.done;
import static org.luoshi.server.plan.Works.node;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.luoshi.scheduling.Length;
import org.luoshi.scheduling.Link;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.ReadModels;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.matter.light.Light;
import org.luoshi.server.matter.loop.District;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.shared.WorkCalendar;

/** Plans on a real ledger; today is Saturday, 28 February 2026, itself a make-up day. */
class PlanningTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static Works works;

    @BeforeAll
    static void open() {
        works = new Works();
    }

    @AfterAll
    static void close() {
        works.close();
    }

    @Test
    void plansBackwardsFromTheDueAndHandsTheNodesToTheMatter() {
        MatterId id = works.project("石桥路改造");

        Plan plan = done(works.planning.apply(id, "livelihood", Optional.of(MARCH), DUE, LEAD));

        assertThat(plan.last()).isEqualTo(DUE);
        assertThat(plan.nodes()).allSatisfy(it -> assertThat(it.latestStart()).contains(it.start()));
        assertThat(plan.nodes()).anyMatch(Node::critical);
        assertThat(plan.standing().impossible()).isEmpty();
        assertThat(works.matter(id).course().nodes())
                .extracting(Course.Node::title)
                .containsExactlyElementsOf(
                        plan.nodes().stream().map(Node::title).toList());
    }

    @Test
    void countsNationalDayAndItsMakeUpDays() {
        MatterId id = works.project("国庆前后");
        Plan plan = works.planned(id, List.of(node("甲", 5), node("乙", 3)), chain("甲", "乙"));
        plan = done(works.planning.aim(id, plan.version(), Optional.of(MARCH), LocalDate.of(2026, 10, 12), LEAD));

        // In 2026 25–27 September (中秋) and 1–7 October (国庆) are off, and Saturday 10 October makes up. Back from
        // Monday the 12th: 12, 10 and 9 October are 乙; 8 October, 30, 29, 28 and 24 September are 甲.
        assertThat(plan.node("乙").orElseThrow().start()).isEqualTo(LocalDate.of(2026, 10, 9));
        assertThat(plan.node("乙").orElseThrow().end()).isEqualTo(LocalDate.of(2026, 10, 12));
        assertThat(plan.node("甲").orElseThrow().end()).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(plan.node("甲").orElseThrow().start()).isEqualTo(LocalDate.of(2026, 9, 24));
    }

    @Test
    void keepsAnImpossiblePlanAndSaysWhy() {
        MatterId id = works.project("来不及的项目");
        Plan plan = works.planned(id, List.of(node("甲", 150), node("乙", 120)), chain("甲", "乙"));

        Impossible why = plan.standing().impossible().orElseThrow();
        assertThat(why.clash()).anyMatch(it -> it.contains("期限 2026-12-31"));
        assertThat(why.repairs()).anyMatch(it -> it.contains("推后") && it.endsWith("就能排成"));
        assertThat(plan.last()).isAfter(DUE);
        assertThat(plan.node("甲").orElseThrow().start()).isEqualTo(MARCH);
        assertThat(plan.node("甲").orElseThrow().latestStart().orElseThrow()).isBefore(MARCH);
        assertThat(plan.standing().alarm().orElseThrow().isMissed(MARCH)).isTrue();
    }

    @Test
    void refusesWhatIsNoPlanAndNamesTheNode() {
        MatterId id = works.project("乱搭接");
        Plan plan = works.planned(id, List.of(node("甲", 5), node("乙", 3)), chain("甲", "乙"));

        assertThat(works.planning.mend(id, plan.version(), plan.nodes(), chain("甲", "乙", "甲"), LEAD))
                .isEqualTo(Result.refused("plan-circle", "“甲” → “乙” → “甲”"));
        assertThat(works.planning.mend(id, plan.version(), plan.nodes(), chain("甲", "丙"), LEAD))
                .isEqualTo(Result.refused("plan-tie-nowhere", "甲", "丙"));
        assertThat(works.planning.mend(id, plan.version(), List.of(node("甲", 5), node("甲", 3)), List.of(), LEAD))
                .isEqualTo(Result.refused("plan-node-twice", "甲"));
        assertThat(works.planning.mend(
                        id, plan.version(), List.of(node("甲", Length.of(3), "lunar", Map.of())), List.of(), LEAD))
                .isInstanceOf(Result.Refused.class);
        assertThat(works.planning.apply(id, "livelihood", Optional.empty(), DUE.plusDays(1), LEAD))
                .isEqualTo(Result.refused("plan-due-later", DUE.plusDays(1), DUE));
        assertThat(works.plan(id).version()).isEqualTo(plan.version());
    }

    @Test
    void letsOnlyTheLeadAndTheSupervisorPlan() {
        MatterId id = works.project("谁能排");
        assertThat(works.planning.apply(id, "livelihood", Optional.empty(), DUE, OTHER))
                .isInstanceOf(Result.NotThere.class);
        assertThat(works.planning.apply(id, "livelihood", Optional.empty(), DUE, OFFICE))
                .isInstanceOf(Result.Done.class);
    }

    @Test
    void tellsWhoWasQuicker() {
        MatterId id = works.project("两人同时改");
        Plan plan = works.planned(id, List.of(node("甲", 5)), List.of());
        done(works.planning.freeze(id, plan.version(), "首版", LEAD));

        assertThat(works.planning.freeze(id, plan.version(), "二版", OFFICE)).isInstanceOf(Result.Conflict.class);
    }

    @Test
    void freezesAndComparesWithWhatWasDoneThen() {
        MatterId id = works.project("对比基线");
        Plan plan = works.planned(id, List.of(node("甲", 5), node("乙", 3)), chain("甲", "乙"));
        plan = done(works.planning.freeze(id, plan.version(), "开工令", LEAD));
        works.act(
                id,
                new Command.Report("甲已完成", Map.of(), Map.of(0, LocalDate.of(2026, 2, 27)), List.of(), Optional.empty()),
                District.FGJ_CLERK);
        plan = done(works.planning.mend(
                id, plan.version(), List.of(node("甲", 5), node("乙", 8), node("丙", 1)), chain("甲", "乙", "丙"), LEAD));

        Comparison comparison = works.planning.compare(plan, 1).orElseThrow();
        assertThat(comparison.doneThen()).isZero();
        assertThat(comparison.doneNow()).isEqualTo(1);
        assertThat(comparison.rows()).extracting(Comparison.Row::title).containsExactly("甲", "乙", "丙");
        assertThat(comparison.rows().get(1).later().orElseThrow()).isNegative();
        assertThat(comparison.rows().get(2).then()).isEmpty();
        assertThat(works.planning.compare(plan, 2)).isEmpty();
    }

    @Test
    void turnsYellowAndRedByItselfOnceTheLastStartIsMissed() {
        MatterId id = works.project("灯由作战图来");
        works.planned(
                id,
                List.of(
                        node("甲", new Length.ThreePoint(30, 40, 70), "statutory", Map.of()),
                        node("乙", new Length.ThreePoint(60, 80, 140), "statutory", Map.of())),
                chain("甲", "乙"));

        Matter matter = works.matter(id);
        Course.Foreseen foreseen = matter.course().foreseen().orElseThrow();
        assertThat(foreseen.likely()).isBefore(foreseen.cautious());
        assertThat(foreseen.cautious()).isBefore(DUE);
        assertThat(foreseen.yellowAt().orElseThrow()).isBefore(foreseen.redAt().orElseThrow());
        assertThat(light(matter, "plan", foreseen.yellowAt().orElseThrow().minusSeconds(864_000)))
                .isEqualTo(Colour.GREEN);
        assertThat(light(matter, "plan", foreseen.redAt().orElseThrow())).isEqualTo(Colour.RED);

        // To begin moves the last start on: now it is the second's.
        done(works.planning.begin(id, works.plan(id).version(), "甲", LocalDate.of(2026, 2, 28), LEAD));
        assertThat(works.matter(id).course().foreseen().orElseThrow().redAt().orElseThrow())
                .isAfter(foreseen.redAt().orElseThrow());
    }

    private static Colour light(Matter matter, String rule, java.time.Instant at) {
        return Light.at(
                        matter,
                        works.parts.get(Playbooks.class).require(matter.playbook()),
                        works.parts.get(WorkCalendar.class),
                        at)
                .reasons()
                .stream()
                .filter(it -> it.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .colour();
    }

    @Test
    void reachesAStageWhenItsStepIsFinishedAndAddsUpItsMoney() {
        MatterId id = works.project("有阶段的项目");
        Plan plan = done(works.planning.apply(id, "livelihood", Optional.of(MARCH), DUE, LEAD));
        assertThat(plan.stage()).isEmpty();
        int staged = plan.nodes()
                .indexOf(plan.nodes().stream()
                        .filter(it -> it.stage().isPresent())
                        .findFirst()
                        .orElseThrow());
        works.act(
                id,
                new Command.Report(
                        "完成", Map.of(), Map.of(staged, LocalDate.of(2026, 2, 27)), List.of(), Optional.empty()),
                District.FGJ_CLERK);

        String stage = plan.nodes().get(staged).stage().orElseThrow();
        assertThat(works.plan(id).stage().map(Stage::key)).contains(stage);
        PlanFilter filter = new PlanFilter(Optional.of(District.FGJ), Optional.empty(), Optional.of(stage), true);
        assertThat(works.plans.within(filter, Works.ALL))
                .extracting(it -> it.matter().id())
                .containsExactly(id);

        plan = done(works.planning.setMoney(
                id,
                plan.version(),
                YearMonth.of(2026, 2),
                new BigDecimal("12500000"),
                Optional.of(new BigDecimal("9800000.5")),
                LEAD));
        plan = done(works.planning.setMoney(
                id, plan.version(), YearMonth.of(2026, 3), new BigDecimal("20000000"), Optional.empty(), LEAD));
        assertThat(plan.planned()).isEqualByComparingTo("32500000");
        assertThat(plan.paid()).isEqualByComparingTo("9800000.5");
        assertThat(works.planning.setMoney(
                        id, plan.version(), YearMonth.of(2026, 3), BigDecimal.ONE, Optional.of(BigDecimal.ONE), LEAD))
                .isEqualTo(Result.refused("plan-money-early", YearMonth.of(2026, 3)));
    }

    @Test
    void leavesOneEventOnEachStreamAndNothingWhenNothingChanges() {
        MatterId id = works.project("数事件");
        Plan plan = works.planned(id, List.of(node("甲", 5)), List.of());
        long before = works.parts.get(Ledger.class).size();
        done(works.planning.mend(id, plan.version(), plan.nodes(), List.of(), LEAD));

        assertThat(works.parts.get(Ledger.class).size() - before).isBetween(1L, 2L);
        ReadModels.assertReplayedEqual(works.parts, "matter", "plan");
    }

    @Test
    void keepsWhatIsFinishedUnderAnotherName() {
        MatterId id = works.project("改名不丢进度");
        Plan plan = works.planned(id, List.of(node("甲", 5), node("乙", 3)), chain("甲", "乙"));
        LocalDate done = LocalDate.of(2026, 2, 27);
        works.act(
                id,
                new Command.Report("甲已完成", Map.of(), Map.of(0, done), List.of(), Optional.empty()),
                District.FGJ_CLERK);

        plan = done(works.planning.mend(
                id, plan.version(), List.of(titled("甲", "立项批复"), node("乙", 3)), chain("甲", "乙"), LEAD));

        assertThat(plan.node("甲").orElseThrow().title()).isEqualTo("立项批复");
        assertThat(plan.node("甲").orElseThrow().finished()).contains(done);
        assertThat(works.matter(id).course().nodes().getFirst())
                .isEqualTo(new Course.Node("立项批复", plan.node("甲").orElseThrow().end(), Optional.of(done)));
    }

    private static Node titled(String key, String title) {
        Node it = node(key, 5);
        return new Node(
                key,
                title,
                it.days(),
                it.calendar(),
                it.unit(),
                it.uses(),
                it.stage(),
                it.source(),
                it.ours(),
                it.start(),
                it.end(),
                it.latestStart(),
                it.critical(),
                it.started(),
                it.finished());
    }

    @Test
    void overlapsStepsByStartToStartLags() {
        MatterId id = works.project("压茬");
        Plan plan =
                works.planned(id, List.of(node("甲", 20), node("乙", 20)), List.of(Works.tie("甲", Link.Kind.SS, 5, "乙")));

        assertThat(plan.node("乙").orElseThrow().start())
                .isBefore(plan.node("甲").orElseThrow().end());
    }
}
