package org.luoshi.server.matter.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Decision;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Matter.Loop;
import org.luoshi.server.matter.MatterEvent;
import org.luoshi.server.matter.clock.Waterfall;
import org.luoshi.server.matter.fold.Fold;
import org.luoshi.server.matter.fold.Told;
import org.luoshi.server.shared.Json;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.shared.WorkingTime;

/** Thousands of commands by anybody about anything: what must hold, holds after each. */
class RandomWalkTest {

    private static final int WALKS = 400;
    private static final int STEPS = 150;
    private static final List<UnitCode> UNITS = List.of(
            District.QU,
            District.DCS,
            District.FGJ,
            District.CZJ,
            District.TJJ,
            District.SHIQIAO,
            District.QINGYA,
            District.DONGCUN,
            District.ZHUANBAN,
            new UnitCode("nowhere"));

    private final Map<String, Integer> seen = new TreeMap<>();
    private int accepted;
    private final Set<Loop> reached = EnumSet.noneOf(Loop.class);

    @Test
    void whateverAnybodyTriesOneHoldsItTimeAddsUpAndNobodyClosesWhatTheyOwe() {
        for (int seed = 0; seed < WALKS; seed++) {
            walk(new Random(seed));
        }
        assertThat(reached).containsExactlyInAnyOrder(Loop.values());
        assertThat(seen).hasSizeGreaterThan(40);
        System.out.printf("%d commands, %d accepted, %d kinds of refusals%n", WALKS * STEPS, accepted, seen.size());
    }

    private void walk(Random random) {
        Story story = begun(random);
        for (int step = 0; step < STEPS; step++) {
            if (story.matter().loop().isOver() && random.nextInt(5) == 0) {
                story = begun(random);
            }
            Command command = command(story.matter(), random);
            Who who = District.EVERYBODY.get(random.nextInt(District.EVERYBODY.size()));
            who = random.nextInt(3) == 0
                    ? who
                    : likely(story.matter(), command, random).orElse(who);
            Matter before = story.matter();
            switch (story.decides(command, who)) {
                case Decision.Refused refused -> seen.merge(refused.code(), 1, Integer::sum);
                case Decision.Accepted yes -> {
                    accepted++;
                    story.take(yes, who);
                    guarded(before, yes.events(), who);
                    holds(story);
                }
            }
            story.later(random.nextInt(60 * 24 * 6));
        }
    }

    private static Story begun(Random random) {
        Story story = random.nextBoolean() ? Story.begins() : Story.underWay();
        return story.knows(Fold.of(List.of(
                new Told(Story.registered(Story.id(0), "task@1", new Due.None(), List.of()), "周主任", story.now()))));
    }

    /** Mostly somebody who could, so that the walk gets anywhere. */
    private static Optional<Who> likely(Matter matter, Command command, Random random) {
        List<Who> able = new ArrayList<>();
        if (random.nextBoolean()) {
            able.add(District.CHIEF);
        }
        matter.course()
                .raised()
                .ifPresent(raised -> District.EVERYBODY.stream()
                        .filter(who -> who.post().equals(Optional.of(raised.to())))
                        .forEach(able::add));
        matter.course()
                .holder()
                .ifPresent(hold -> District.EVERYBODY.stream()
                        .filter(who -> who.unit().equals(Optional.of(hold.unit())))
                        .forEach(able::add));
        matter.parties()
                .lead()
                .ifPresent(lead -> District.EVERYBODY.stream()
                        .filter(who -> who.unit().equals(Optional.of(lead)))
                        .forEach(able::add));
        return able.isEmpty() ? Optional.empty() : Optional.of(able.get(random.nextInt(able.size())));
    }

    private void holds(Story story) {
        Matter matter = story.matter();
        reached.add(matter.loop());
        List<Course.Hold> holds = matter.course().holds();
        assertThat(matter.course().holder().isEmpty()).isEqualTo(matter.loop().isOver());
        assertThat(holds.getFirst().from()).isEqualTo(matter.registeredAt());
        for (int i = 1; i < holds.size(); i++) {
            Optional<Instant> end = holds.get(i - 1).to();
            boolean reopened = end.isPresent() && holds.get(i).from().isAfter(end.get());
            assertThat(end).isPresent();
            assertThat(reopened && matter.course().reopenings() == 0).isFalse();
        }
        if (matter.course().reopenings() == 0) {
            Waterfall waterfall = Waterfall.of(matter, Story.CALENDAR, story.now());
            WorkingTime sum =
                    waterfall.bars().stream().map(Waterfall.Bar::time).reduce(WorkingTime.NONE, WorkingTime::plus);
            assertThat(sum).isEqualTo(waterfall.elapsed());
        }
        assertThat(Json.read(Json.write(matter), Matter.class)).isEqualTo(matter);
    }

    private static void guarded(Matter before, List<MatterEvent> events, Who who) {
        UnitCode unit = who.unit().orElseThrow();
        for (MatterEvent event : events) {
            switch (event) {
                case MatterEvent.Closed it -> {
                    assertThat(before.loop()).isEqualTo(Loop.VERIFIED);
                    assertThat(before.parties().owes(unit)).isFalse();
                    assertThat(who).isEqualTo(District.CHIEF);
                }
                case MatterEvent.Upheld it -> {
                    assertThat(before.loop()).isEqualTo(Loop.CLAIMED);
                    assertThat(before.parties().owes(unit)).isFalse();
                    assertThat(unit).isEqualTo(before.parties().checking());
                }
                case MatterEvent.Assigned it ->
                    assertThat(before.criterion().orElseThrow().agreedBy()).isPresent();
                case MatterEvent.Signed it -> assertThat(before.loop()).isEqualTo(Loop.ASSIGNED);
                case MatterEvent.Decided it ->
                    assertThat(before.course().raised()).isPresent();
                case MatterEvent.DelayGranted it ->
                    assertThat(before.course().delay()).isPresent();
                case MatterEvent.Reopened it -> assertThat(before.loop()).isEqualTo(Loop.CLOSED);
                default -> {}
            }
        }
    }

    private static Command command(Matter it, Random random) {
        LocalDate day = LocalDate.of(2026, 2, 1).plusDays(random.nextInt(700));
        return switch (random.nextInt(30)) {
            case 0 -> new Command.Amend(title(random), it.owners(), due(day, random), it.measures());
            case 1, 2 ->
                new Command.ProposeCriterion(
                        random.nextInt(3) == 0
                                ? unit(random)
                                : it.parties().lead().orElse(District.FGJ),
                        words(random),
                        "验收单");
            case 3, 4 -> new Command.AgreeCriterion();
            case 5, 6 ->
                new Command.Assign(
                        random.nextBoolean() ? List.of() : List.of(unit(random)),
                        random.nextBoolean() ? Optional.empty() : Optional.of(unit(random)),
                        Optional.empty(),
                        Optional.empty());
            case 7, 8 -> new Command.Sign();
            case 9 -> new Command.Return(words(random));
            case 10 -> new Command.Reassign(unit(random), words(random));
            case 11 ->
                new Command.Report(
                        words(random),
                        Map.of(random.nextInt(2), new BigDecimal(random.nextInt(40))),
                        random.nextInt(4) == 0 ? Map.of(random.nextInt(2), day) : Map.of(),
                        List.of(),
                        Optional.empty());
            case 12 ->
                new Command.SetNodes(List.of(
                        new Course.Node("选址", day, Optional.empty()), new Course.Node("建成", day, Optional.of(day))));
            case 13 -> new Command.ReachStage("started");
            case 14 -> new Command.Block(words(random), unit(random));
            case 15 -> new Command.Unblock(1 + random.nextInt(2), words(random));
            case 16 -> new Command.Raise(words(random));
            case 17 -> new Command.RaiseFurther(words(random));
            case 18 -> new Command.Decide(words(random));
            case 19 -> new Command.AskDelay(day, words(random));
            case 20 -> new Command.GrantDelay("");
            case 21 -> new Command.RefuseDelay(words(random));
            case 22 -> new Command.Split(List.of(part(random), part(random)));
            case 23 -> random.nextBoolean() ? new Command.Suspend(words(random)) : new Command.Resume(words(random));
            case 24 -> random.nextInt(6) == 0 ? new Command.Withdraw(words(random)) : new Command.Reopen(words(random));
            case 25 -> new Command.Merge(Story.id(random.nextInt(3)), words(random));
            case 26, 27 -> new Command.Claim(words(random), List.of(Story.file("单")));
            case 28 ->
                random.nextInt(4) > 0
                        ? new Command.Uphold(words(random), List.of(Story.file("照片")))
                        : new Command.Reject(words(random), List.of());
            default -> new Command.Close(words(random));
        };
    }

    private static Command.Part part(Random random) {
        return new Command.Part(
                title(random),
                unit(random),
                Optional.empty(),
                Map.of(random.nextInt(3), new BigDecimal(15 + random.nextInt(3))));
    }

    private static Due due(LocalDate day, Random random) {
        return random.nextInt(4) == 0 ? new Due.None() : new Due.On(day, "");
    }

    private static UnitCode unit(Random random) {
        return UNITS.get(random.nextInt(UNITS.size()));
    }

    private static String title(Random random) {
        return random.nextInt(5) == 0 ? " " : "新建社区食堂30个";
    }

    private static String words(Random random) {
        return random.nextInt(8) == 0 ? "" : "因故";
    }
}
