package org.luoshi.server.plan.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.luoshi.scheduling.Length;
import org.luoshi.scheduling.Link;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.plan.Node;
import org.luoshi.server.plan.Placing;
import org.luoshi.server.plan.Tie;
import org.luoshi.server.shared.calendar.StatutoryCalendar;

/** Worked by hand on the calendar of 2026: 春节 is 15–23 February, made up for on 14 and 28 February. */
class LayingTest {

    private static final MatterId MATTER = MatterId.of("019ca2d5-7a40-7abc-8def-0123456789ab");
    private static final NodeCalendars CALENDARS = new NodeCalendars(new StatutoryCalendar());
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);

    @Test
    void goesBackAcrossTheSpringFestivalWithItsMakeUpDays() {
        // Due on Monday, 2 March: 乙 takes 2 March, Saturday 28 February (made up) and the 27th; 甲, five days before:
        // 26, 25, 24 February, then Saturday the 14th (made up) and Friday the 13th.
        Days laid = lay(
                LocalDate.of(2026, 3, 2),
                List.of(node("甲", 5, "statutory"), node("乙", 3, "statutory")),
                after("甲", "乙"));

        assertThat(laid.get("乙").start()).isEqualTo("2026-02-27");
        assertThat(laid.get("乙").end()).isEqualTo("2026-03-02");
        assertThat(laid.get("甲").start()).isEqualTo("2026-02-13");
        assertThat(laid.get("甲").end()).isEqualTo("2026-02-26");
    }

    @Test
    void leavesTheSiteAloneInWinter() {
        // 15 December to the end of February nothing is built: ten days of work that end with 5 March are 1–5 March and
        // 10–14 December.
        Days laid = layFrom(
                LocalDate.of(2025, 11, 3), LocalDate.of(2026, 3, 5), List.of(node("基坑", 10, "site")), List.of());

        assertThat(laid.get("基坑").start()).isEqualTo("2025-12-10");
        assertThat(laid.get("基坑").end()).isEqualTo("2026-03-05");
    }

    @Test
    void reachesAMilestoneAtTheEndOfItsDay() {
        Days laid = lay(
                LocalDate.of(2026, 6, 30),
                List.of(node("施工", 3, "statutory"), node("竣工", 0, "statutory")),
                after("施工", "竣工"));

        assertThat(laid.get("竣工").start()).isEqualTo("2026-06-30");
        assertThat(laid.get("施工").end()).isEqualTo("2026-06-30");
        assertThat(laid.get("施工").start()).isEqualTo("2026-06-26");
    }

    @Test
    void overlapsByALagOfTheStatutoryCalendar() {
        // 乙 may begin five working days after 甲 began, and both last ten: 乙 takes 16–30 June (19 June is 端午, off), 甲
        // begins five working days before it.
        Days laid = lay(
                LocalDate.of(2026, 6, 30),
                List.of(node("甲", 10, "statutory"), node("乙", 10, "statutory")),
                List.of(new Tie("甲", "乙", Link.Kind.SS, 5, OptionalInt.empty())));

        assertThat(laid.get("乙").start()).isEqualTo("2026-06-16");
        assertThat(laid.get("甲").start()).isEqualTo("2026-06-09");
        assertThat(laid.get("甲").end()).isEqualTo("2026-06-23");
    }

    @Test
    void knowsTheLongestChainHoweverMuchRoomThereIs() {
        List<Tie> ties =
                List.of(Tie.after("立项", "用地"), Tie.after("立项", "环评"), Tie.after("用地", "施工"), Tie.after("环评", "施工"));
        Days laid = lay(
                LocalDate.of(2026, 12, 31),
                List.of(
                        node("立项", 5, "statutory"),
                        node("用地", 20, "statutory"),
                        node("环评", 10, "statutory"),
                        node("施工", 30, "statutory")),
                ties);

        assertThat(laid.placings().stream().filter(Placing::critical).map(Placing::node))
                .containsExactlyInAnyOrder("立项", "用地", "施工");
    }

    @Test
    void saysWhichTiesContradictEachOther() {
        List<Node> nodes = List.of(node("甲", 5, "statutory"), node("乙", 5, "statutory"));
        List<Tie> ties = List.of(
                new Tie("甲", "乙", Link.Kind.SS, 10, OptionalInt.empty()),
                new Tie("甲", "乙", Link.Kind.FS, 0, OptionalInt.of(2)));

        assertThat(Laying.circle(net(JANUARY, LocalDate.of(2026, 12, 31), nodes, ties)))
                .isPresent();
    }

    private record Days(List<Placing> placings) {
        Placing get(String node) {
            return placings.stream()
                    .filter(it -> it.node().equals(node))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Days lay(LocalDate due, List<Node> nodes, List<Tie> ties) {
        return layFrom(JANUARY, due, nodes, ties);
    }

    private static Days layFrom(LocalDate from, LocalDate due, List<Node> nodes, List<Tie> ties) {
        Laid laid = Laying.lay(net(from, due, nodes, ties));
        assertThat(laid.impossible()).isEmpty();
        return new Days(laid.placings());
    }

    private static Net net(LocalDate from, LocalDate due, List<Node> nodes, List<Tie> ties) {
        List<Net.Part> parts = List.of(new Net.Part(MATTER, "样例", from, due, nodes, ties));
        return Net.of(parts, List.of(), Net.axis(parts, from), CALENDARS, from);
    }

    private static List<Tie> after(String... keys) {
        return List.of(Tie.after(keys[0], keys[1]));
    }

    private static Node node(String key, int days, String calendar) {
        return new Node(
                key,
                key,
                Length.of(days),
                calendar,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                "",
                true,
                JANUARY,
                JANUARY,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }
}
