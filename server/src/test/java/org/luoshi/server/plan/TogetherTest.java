package org.luoshi.server.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luoshi.server.plan.Works.LEAD;
import static org.luoshi.server.plan.Works.OFFICE;
import static org.luoshi.server.plan.Works.chain;
import static org.luoshi.server.plan.Works.done;
import static org.luoshi.server.plan.Works.node;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luoshi.scheduling.Length;
import org.luoshi.server.ledger.ReadModels;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.loop.District;
import org.luoshi.server.plan.resource.Endowing;
import org.luoshi.server.plan.resource.SharedResource;

class TogetherTest {

    private Works works;
    private Together together;

    @BeforeEach
    void open() {
        works = new Works();
        together = works.parts.get(Together.class);
        works.parts
                .get(Endowing.class)
                .set(
                        "crane",
                        "塔吊",
                        List.of(new SharedResource.Step(LocalDate.of(2026, 1, 1), 1)),
                        "site",
                        District.FGJ,
                        OFFICE);
    }

    @AfterEach
    void close() {
        works.close();
    }

    @Test
    void letsNoTwoPlansHaveTheCraneAtOnce() {
        MatterId first = works.project("甲厂房");
        MatterId second = works.project("乙厂房");
        works.planned(first, List.of(lift(20), node("验收", 5)), chain("吊装", "验收"));
        works.planned(second, List.of(lift(30), node("验收", 5)), chain("吊装", "验收"));
        assertThat(overlap(first, second)).as("each backwards by itself").isTrue();
        Overuse overuse =
                works.parts.get(Overuses.class).from(LocalDate.of(2026, 2, 28)).getFirst();
        assertThat(overuse.most()).isEqualTo(2);
        assertThat(overuse.least()).isEqualTo(1);
        assertThat(overuse.from()).isAfter(LocalDate.of(2026, 11, 1));
        assertThat(overuse.by()).extracting(Overuse.Use::matter).containsExactlyInAnyOrder(first, second);

        UUID id = together.begin(3, OFFICE).orElseThrow();
        Together.Draft draft = draft(id);
        assertThat(draft.changes()).hasSize(1);
        assertThat(overlap(first, second)).as("nothing is stored yet").isTrue();

        done(together.confirm(id, OFFICE));
        assertThat(overlap(first, second)).isFalse();
        assertThat(works.parts.get(Overuses.class).from(LocalDate.of(2026, 2, 28)))
                .isEmpty();
        assertThat(works.plan(first).last()).isBeforeOrEqualTo(Works.DUE);
        assertThat(works.plan(second).last()).isBeforeOrEqualTo(Works.DUE);
        assertThat(together.confirm(id, OFFICE)).isEqualTo(Result.refused("together-nothing"));
        ReadModels.assertReplayedEqual(works.parts, "matter", "plan");
    }

    @Test
    void marksThePlanThatCannotBeKeptAndPutsNobodyOffInSilence() {
        MatterId first = works.project("甲厂房");
        MatterId second = works.project("乙厂房");
        works.planned(first, List.of(lift(160)), List.of());
        works.planned(second, List.of(lift(170)), List.of());

        UUID id = together.begin(3, OFFICE).orElseThrow();
        draft(id);
        done(together.confirm(id, OFFICE));

        List<Plan> marked = List.of(works.plan(first), works.plan(second)).stream()
                .filter(it -> it.standing().impossible().isPresent())
                .toList();
        assertThat(marked).hasSize(1);
        assertThat(marked.getFirst().standing().impossible().orElseThrow().clash())
                .anyMatch(it -> it.contains("资源 塔吊 最多 1"))
                .anyMatch(it -> it.contains("的期限 2026-12-31"));
        assertThat(marked.getFirst().standing().impossible().orElseThrow().repairs())
                .anyMatch(it -> it.contains("塔吊 增加 1"));
        assertThat(marked.getFirst().last()).isAfter(Works.DUE);
        assertThat(overlap(first, second)).isFalse();
    }

    @Test
    void refusesADraftOfPlansThatWereChangedSince() {
        MatterId first = works.project("甲厂房");
        MatterId second = works.project("乙厂房");
        works.planned(first, List.of(lift(20)), List.of());
        works.planned(second, List.of(lift(30)), List.of());
        UUID id = together.begin(2, OFFICE).orElseThrow();
        Together.Change change = draft(id).changes().getFirst();
        done(works.planning.freeze(change.matter(), change.version(), "首版", LEAD));

        assertThat(together.confirm(id, OFFICE)).isEqualTo(Result.refused("together-changed", change.title()));
    }

    @Test
    void isForSupervisorsOnly() {
        works.planned(works.project("甲厂房"), List.of(lift(20)), List.of());

        assertThat(together.begin(1, LEAD)).isEmpty();
        assertThat(together.confirm(UUID.randomUUID(), LEAD)).isEqualTo(Result.refused("together-supervisor"));
    }

    private Together.Draft draft(UUID id) {
        while (together.find(id).orElseThrow().draft().isEmpty()) {
            LockSupport.parkNanos(20_000_000);
        }
        Together.Draft draft = together.find(id).orElseThrow().draft().orElseThrow();
        assertThat(draft.hopeless()).isEmpty();
        return draft;
    }

    private boolean overlap(MatterId one, MatterId other) {
        Node a = works.plan(one).node("吊装").orElseThrow();
        Node b = works.plan(other).node("吊装").orElseThrow();
        return !a.end().isBefore(b.start()) && !b.end().isBefore(a.start());
    }

    private static Node lift(int days) {
        return node("吊装", Length.of(days), "site", Map.of("crane", 1));
    }
}
