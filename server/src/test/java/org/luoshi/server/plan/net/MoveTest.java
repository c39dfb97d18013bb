package org.luoshi.server.plan.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.luoshi.scheduling.Length;
import org.luoshi.scheduling.Link;
import org.luoshi.scheduling.Placed;
import org.luoshi.scheduling.Schedule;
import org.luoshi.scheduling.validate.Validator;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.plan.Node;
import org.luoshi.server.plan.Placing;
import org.luoshi.server.plan.Tie;
import org.luoshi.server.shared.calendar.StatutoryCalendar;

/** Many seeded plans, a node of each dragged somewhere. */
class MoveTest {

    private static final MatterId MATTER = MatterId.of("019ca2d5-7a40-7abc-8def-0123456789ab");
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);
    private static final LocalDate DUE = LocalDate.of(2027, 6, 30);
    private static final NodeCalendars CALENDARS = new NodeCalendars(new StatutoryCalendar());

    @Test
    void keepsEveryTieAndMovesNothingWithoutNeed() {
        int moves = 0;
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            Net net = planned(random);
            Node node = net.spots().get(random.nextInt(net.spots().size())).node();
            LocalDate asked = node.start().plusDays(random.nextInt(240) - 120);

            Move move = Move.of(net, node.key(), asked, TODAY);

            if (move.impossible().isEmpty()) {
                moves += move.moves().size();
                assertThat(faults(net, at(net, move))).as("seed %d", seed).isEmpty();
                needed(net, move, node.key(), seed);
            }
        }
        assertThat(moves).isGreaterThan(300);
    }

    /** Whoever of the others stayed where it was would break a tie. */
    private static void needed(Net net, Move move, String dragged, int seed) {
        Map<String, Placing> after = at(net, move);
        for (Move.Moved one : move.moves()) {
            if (!one.node().key().equals(dragged)) {
                Map<String, Placing> without = new HashMap<>(after);
                without.put(
                        one.node().key(),
                        new Placing(
                                one.node().key(), one.node().start(), one.node().end(), Optional.empty(), false));
                assertThat(faults(net, without)).as("seed %d, %s", seed, one).isNotEmpty();
            }
        }
    }

    private static Map<String, Placing> at(Net net, Move move) {
        Map<String, Placing> all = new HashMap<>();
        net.spots()
                .forEach(it -> all.put(
                        it.node().key(),
                        new Placing(
                                it.node().key(), it.node().start(), it.node().end(), Optional.empty(), false)));
        move.moves().forEach(it -> all.put(it.to().node(), it.to()));
        return all;
    }

    /** Told by the library's validator, which knows nothing of passes. */
    private static List<String> faults(Net net, Map<String, Placing> placings) {
        Map<org.luoshi.scheduling.ActivityId, Placed> placed = new HashMap<>();
        for (int i = 0; i < net.spots().size(); i++) {
            Placing it = Objects.requireNonNull(
                    placings.get(net.spots().get(i).node().key()));
            placed.put(
                    net.network().activities().get(i).id(),
                    new Placed(net.axis().instant(it.start()), net.axis().endOf(it.end())));
        }
        return Validator.check(Laying.open(net.network(), true, true), new Schedule(placed)).stream()
                .map(it -> it.sentence())
                .toList();
    }

    /** Planned backwards; start-start and finish-finish ties, lags below 0 and most lags among them. */
    private static Net planned(Random random) {
        List<Node> nodes = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            nodes.add(node("n" + i, 1 + random.nextInt(15), NodeCalendars.NAMES.get(random.nextInt(3))));
            for (int k = 0; k < 2 && i > 0; k++) {
                Link.Kind kind = random.nextInt(3) > 0 ? Link.Kind.FS : Link.Kind.values()[random.nextInt(3)];
                int lag = random.nextInt(7) - 2;
                OptionalInt most = random.nextInt(6) == 0 ? OptionalInt.of(lag + 40) : OptionalInt.empty();
                ties.add(new Tie("n" + random.nextInt(i), "n" + i, kind, lag, most));
            }
        }
        Net empty = net(nodes, ties);
        Map<String, Placing> laid =
                Laying.lay(empty).placings().stream().collect(Collectors.toMap(Placing::node, it -> it));
        return net(
                nodes.stream()
                        .map(it -> it.at(Objects.requireNonNull(laid.get(it.key()))))
                        .toList(),
                ties);
    }

    private static Net net(List<Node> nodes, List<Tie> ties) {
        List<Net.Part> parts = List.of(new Net.Part(MATTER, "样例", TODAY, DUE, nodes, ties));
        return Net.of(parts, List.of(), Net.axis(parts, TODAY), CALENDARS, TODAY);
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
                TODAY,
                TODAY,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }
}
