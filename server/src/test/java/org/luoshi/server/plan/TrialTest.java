package org.luoshi.server.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luoshi.server.plan.Works.DUE;
import static org.luoshi.server.plan.Works.LEAD;
import static org.luoshi.server.plan.Works.OFFICE;
import static org.luoshi.server.plan.Works.chain;
import static org.luoshi.server.plan.Works.done;
import static org.luoshi.server.plan.Works.node;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luoshi.scheduling.Length;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.ReadModels;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.loop.District;
import org.luoshi.server.plan.resource.Endowing;
import org.luoshi.server.plan.resource.SharedResource;

/** What if a node were on another day? Today is Saturday, 28 February 2026. */
class TrialTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private Works works;

    @BeforeEach
    void open() {
        works = new Works();
    }

    @AfterEach
    void close() {
        works.close();
    }

    @Test
    void pushesWhatComesAfterAndNothingElse() {
        MatterId id = works.project("石桥路");
        Plan plan = works.planned(id, List.of(node("甲", 5), node("乙", 10), node("丙", 5)), chain("甲", "乙", "丙"));
        plan = moved(id, "甲", MONDAY);
        plan = moved(id, "乙", LocalDate.of(2026, 6, 15));

        // 乙 takes 15–18 and 22–27 June (19–21 are 端午); 丙 waits where it was, at the end of the year.
        Trial trial =
                works.planning.trial(id, "乙", LocalDate.of(2026, 7, 4), LEAD).orElseThrow();
        assertThat(trial.shifts()).extracting(Trial.Shift::title).containsExactly("乙");
        assertThat(trial.shifts().getFirst().newStart()).as("Saturday is off").isEqualTo(LocalDate.of(2026, 7, 6));
        assertThat(trial.lateDays()).isZero();
        assertThat(trial.broken()).isEmpty();

        Trial late =
                works.planning.trial(id, "乙", LocalDate.of(2026, 12, 28), LEAD).orElseThrow();
        assertThat(late.shifts()).extracting(Trial.Shift::title).containsExactly("乙", "丙");
        assertThat(late.finish()).isAfter(DUE);
        assertThat(late.lateDays()).isEqualTo(late.finish().toEpochDay() - DUE.toEpochDay());
        assertThat(late.broken()).extracting(Trial.Broken::title).containsExactly("乙", "丙");
        assertThat(works.plan(id)).as("a trial stores nothing").isEqualTo(plan);
    }

    @Test
    void pullsWhatGoesBeforeAndSaysWhereItCannot() {
        MatterId id = works.project("青崖小学");
        works.planned(id, List.of(node("甲", 5), node("乙", 10)), chain("甲", "乙"));

        Trial trial = works.planning.trial(id, "乙", MONDAY, LEAD).orElseThrow();
        assertThat(trial.shifts()).extracting(Trial.Shift::title).containsExactly("乙", "甲");
        assertThat(trial.shifts().get(1).newEnd()).isEqualTo(LocalDate.of(2026, 5, 29));
        assertThat(trial.shifts().get(1).newStart()).isEqualTo(LocalDate.of(2026, 5, 25));

        Trial no = works.planning.trial(id, "乙", LocalDate.of(2026, 3, 3), LEAD).orElseThrow();
        assertThat(no.shifts()).isEmpty();
        assertThat(no.impossible().orElseThrow().clash()).anyMatch(it -> it.contains("“乙” 定在 2026-03-03 开始"));
        assertThat(no.impossible().orElseThrow().repairs()).isNotEmpty();
        assertThat(works.planning.move(id, works.plan(id).version(), "乙", LocalDate.of(2026, 3, 3), LEAD))
                .isInstanceOf(Result.Refused.class);
    }

    @Test
    void confirmsJustWhatWasShown() {
        MatterId id = works.project("河东街道食堂");
        Plan plan = works.planned(id, List.of(node("甲", 5), node("乙", 10)), chain("甲", "乙"));
        Trial trial = works.planning.trial(id, "乙", MONDAY, LEAD).orElseThrow();

        assertThat(works.planning.move(id, plan.version(), "乙", MONDAY, Optional.of("another"), LEAD))
                .isInstanceOf(Result.Conflict.class);
        Plan after = done(works.planning.move(id, plan.version(), "乙", MONDAY, Optional.of(trial.seal()), LEAD));

        trial.shifts().forEach(shift -> {
            Node node = after.node(shift.node()).orElseThrow();
            assertThat(node.start()).isEqualTo(shift.newStart());
            assertThat(node.end()).isEqualTo(shift.newEnd());
        });
        assertThat(works.matter(id).course().nodes())
                .extracting(Course.Node::due)
                .containsExactlyElementsOf(after.nodes().stream().map(Node::end).toList());
    }

    @Test
    void movesNothingThatHasBegunOrEnded() {
        MatterId id = works.project("旧改一期");
        works.planned(id, List.of(node("甲", 5), node("乙", 10)), chain("甲", "乙"));
        done(works.planning.begin(id, works.plan(id).version(), "甲", LocalDate.of(2026, 2, 26), LEAD));

        assertThat(works.planning.trial(id, "甲", MONDAY, LEAD)).isEmpty();
        assertThat(works.planning.move(id, works.plan(id).version(), "甲", MONDAY, LEAD))
                .isEqualTo(Result.refused("plan-move-begun", "甲"));
    }

    @Test
    void pushesTheOtherPlanThatSharesTheCrane() {
        crane(1);
        MatterId first = works.project("甲厂房");
        MatterId second = works.project("乙厂房");
        works.planned(first, List.of(lift()), List.of());
        works.planned(second, List.of(lift(), node("验收", 3)), chain("吊装", "验收"));
        moved(first, "吊装", MONDAY);
        moved(second, "吊装", LocalDate.of(2026, 7, 1));
        moved(second, "验收", LocalDate.of(2026, 7, 20));

        Trial trial = works.planning
                .trial(first, "吊装", LocalDate.of(2026, 6, 24), LEAD)
                .orElseThrow();

        assertThat(trial.shifts()).extracting(Trial.Shift::project).containsExactly("甲厂房", "乙厂房");
        assertThat(trial.shifts().get(1).newStart())
                .isEqualTo(trial.shifts().get(0).newEnd().plusDays(1));
        done(works.planning.move(
                first, works.plan(first).version(), "吊装", trial.asked(), Optional.of(trial.seal()), LEAD));
        assertThat(works.plan(second).node("吊装").orElseThrow().start())
                .isEqualTo(trial.shifts().get(1).newStart());
        ReadModels.assertReplayedEqual(works.parts, "matter", "plan");
    }

    @Test
    void saysWhoHasTheCraneWhereNobodyCanGiveWay() {
        crane(1);
        MatterId first = works.project("甲厂房");
        MatterId second = works.project("乙厂房");
        works.planned(first, List.of(lift()), List.of());
        works.planned(second, List.of(lift()), List.of());
        done(works.planning.begin(second, works.plan(second).version(), "吊装", LocalDate.of(2026, 2, 28), LEAD));

        Trial trial = works.planning
                .trial(first, "吊装", LocalDate.of(2026, 3, 3), LEAD)
                .orElseThrow();
        assertThat(trial.impossible().orElseThrow().clash())
                .containsExactly("资源“塔吊”在 2026-03-03 只有 1，要用 2，而占用它的节点都不能再让");
    }

    @Test
    void leavesOtherUnitsPlansToTheSupervisor() {
        crane(1);
        MatterId first = works.project("甲厂房");
        MatterId second = works.project("乙厂房");
        works.planned(first, List.of(lift()), List.of());
        works.planned(second, List.of(lift()), List.of());
        moved(first, "吊装", MONDAY);
        moved(second, "吊装", LocalDate.of(2026, 7, 1));
        works.act(second, new Command.Reassign(District.CZJ, "职责调整"), District.CHIEF);
        long before = works.parts.get(Ledger.class).size();

        Trial trial = works.planning
                .trial(first, "吊装", LocalDate.of(2026, 6, 24), LEAD)
                .orElseThrow();
        assertThat(trial.others()).isEqualTo(1);
        assertThat(works.planning.move(first, works.plan(first).version(), "吊装", trial.asked(), LEAD))
                .isEqualTo(Result.refused("plan-move-others", 1));
        assertThat(works.parts.get(Ledger.class).size()).isEqualTo(before);
        done(works.planning.move(first, works.plan(first).version(), "吊装", trial.asked(), OFFICE));
    }

    private Plan moved(MatterId id, String node, LocalDate to) {
        return done(works.planning.move(id, works.plan(id).version(), node, to, LEAD));
    }

    private static Node lift() {
        return node("吊装", Length.of(10), "site", Map.of("crane", 1));
    }

    private void crane(int units) {
        assertThat(works.parts
                        .get(Endowing.class)
                        .set(
                                "crane",
                                "塔吊",
                                List.of(new SharedResource.Step(LocalDate.of(2026, 1, 1), units)),
                                "site",
                                District.FGJ,
                                OFFICE))
                .isEqualTo(new Endowing.Endowed.Done());
    }
}
