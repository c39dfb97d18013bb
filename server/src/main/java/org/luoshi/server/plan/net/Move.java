package org.luoshi.server.plan.net;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.Effort;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Project;
import org.luoshi.scheduling.Window;
import org.luoshi.scheduling.clash.Clash;
import org.luoshi.scheduling.clash.Clashes;
import org.luoshi.scheduling.critical.Timing;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.plan.Impossible;
import org.luoshi.server.plan.Node;
import org.luoshi.server.plan.Placing;

/**
 * One node put on another day, and what moves with it.
 *
 * @param moves the node itself first, then those of its plan, then those of others, as the network has them
 */
public record Move(List<Moved> moves, Optional<Impossible> impossible) {

    /** Seconds: somebody holds the mouse. */
    private static final Effort EXPLAIN = new Effort(1, 2, 1);

    public Move {
        moves = List.copyOf(moves);
    }

    /** A node where it was, and where it comes to lie. */
    public record Moved(MatterId matter, Node node, Placing to) {}

    /** @param net with the node's plan as its first part */
    public static Move of(Net net, String key, LocalDate asked, LocalDate today) {
        int number = number(net, key);
        Shifting.Shifted shifted = Shifting.shift(net, number, asked, today);
        return shifted.possible()
                ? new Move(moves(net, number, shifted), Optional.empty())
                : new Move(List.of(), Optional.of(why(net, number, asked, today, shifted)));
    }

    private static int number(Net net, String key) {
        for (int i = 0; i < net.spots().size(); i++) {
            if (net.spots().get(i).node().key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no node " + key + " in the first plan. Maybe a guard is missing");
    }

    private static List<Moved> moves(Net net, int number, Shifting.Shifted shifted) {
        List<Moved> moves = new ArrayList<>();
        add(net, number, shifted, moves);
        for (int i = 0; i < shifted.after().length; i++) {
            if (i != number) {
                add(net, i, shifted, moves);
            }
        }
        return moves;
    }

    private static void add(Net net, int i, Shifting.Shifted shifted, List<Moved> moves) {
        Timing timing = shifted.timing();
        int start = shifted.after()[i];
        if (start == shifted.before()[i]) {
            return;
        }
        Node node = net.spots().get(i).node();
        Days days = new Days(net);
        Placing to = new Placing(
                node.key(),
                days.start(timing, i, start),
                days.end(timing, i, start),
                node.latestStart(),
                node.critical());
        if (!to.start().equals(node.start()) || !to.end().equals(node.end())) {
            moves.add(new Moved(net.spots().get(i).matter(), node, to));
        }
    }

    private static Impossible why(Net net, int number, LocalDate asked, LocalDate today, Shifting.Shifted shifted) {
        if (!shifted.clash().isEmpty()) {
            return new Impossible(shifted.clash(), List.of());
        }
        Network alone = alone(net, number, asked, today);
        Clash clash = Clashes.explain(alone, EXPLAIN);
        return clash.demands().isEmpty()
                ? new Impossible(
                        List.of("“%s”不能放到 %s，它前后的节点让不开"
                                .formatted(net.spots().get(number).node().title(), asked)),
                        List.of())
                : Words.of(alone, clash);
    }

    /** The plan by itself, without its due, from today on, with the node on that day. */
    private static Network alone(Net net, int number, LocalDate asked, LocalDate today) {
        Network network = net.network();
        MatterId matter = net.spots().get(number).matter();
        List<Activity> activities = new ArrayList<>();
        for (int i = 0; i < net.spots().size(); i++) {
            Activity it = network.activities().get(i);
            if (net.spots().get(i).matter().equals(matter)) {
                Activity free = new Activity(
                        it.id(), it.name(), it.project(), it.length(), it.calendar(), List.of(), it.window());
                activities.add(i == number ? free.with(fixed(net, it, asked)) : free);
            }
        }
        int now = Math.max(0, net.axis().instant(today));
        List<Project> projects = network.projects().stream()
                .map(it -> it.with(OptionalInt.empty()))
                .map(it -> it.release() == 0 ? it : it.released(Math.max(it.release(), now)))
                .toList();
        return new Network(
                network.axis(),
                projects,
                activities,
                network.links().stream()
                        .filter(it ->
                                activities.stream().anyMatch(one -> one.id().equals(it.from())))
                        .filter(it ->
                                activities.stream().anyMatch(one -> one.id().equals(it.to())))
                        .toList(),
                List.of());
    }

    private static Window fixed(Net net, Activity it, LocalDate asked) {
        int instant = Math.clamp(net.axis().instant(asked), 0, net.axis().days() - 1);
        return Window.fixedAt(it.days() == 0 ? instant + 1 : it.calendar().next(instant));
    }
}
