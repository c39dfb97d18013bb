package org.luoshi.server.plan.net;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.critical.Arc;
import org.luoshi.scheduling.critical.Timing;

/**
 * Puts one node of a plan on another day and moves the others as little as need be: put later, it pushes what comes after it;
 * put earlier, it pulls what goes before it; where a shared resource gets too little, whoever loses the fewest days goes
 * later, and pushes in turn. Nothing moves without such a reason, so that most trials touch a handful of nodes and take
 * milliseconds, where a search for the least disturbance takes seconds for the same answer.
 */
final class Shifting {

    private final Network network;
    private final Net net;
    private final Timing timing;
    private final List<List<Arc>> out = new ArrayList<>();
    private final List<List<Arc>> in = new ArrayList<>();
    private final int[] lowest;
    private final int[] before;
    private final int moved;
    private int[] starts;

    private Shifting(Net net, int moved, LocalDate today) {
        this.net = net;
        this.network = net.network();
        this.timing = new Timing(network);
        this.moved = moved;
        for (int i = 0; i < timing.size(); i++) {
            out.add(new ArrayList<>());
            in.add(new ArrayList<>());
        }
        for (Arc arc : timing.arcs()) {
            out.get(arc.from()).add(arc);
            in.get(arc.to()).add(arc);
        }
        this.before = Standing.of(net, timing, out);
        this.starts = before.clone();
        this.lowest = lowest(today);
    }

    /**
     * What came of it.
     *
     * @param timing that starts are read with
     * @param before instants, by number
     * @param after the same as before where it cannot be
     * @param clash a demand on a resource that cannot be met, in words; the temporal ones are explained elsewhere
     */
    record Shifted(Timing timing, int[] before, int[] after, boolean possible, List<String> clash) {}

    /** @param asked a node that waits starts on this day, or on the first one after it that its calendar works */
    static Shifted shift(Net net, int moved, LocalDate asked, LocalDate today) {
        return new Shifting(net, moved, today).shift(asked);
    }

    private Shifted shift(LocalDate asked) {
        int target = target(asked);
        if (target < lowest[moved] || target >= Timing.NEVER) {
            return impossible(List.of());
        }
        boolean isLater = target > before[moved];
        starts[moved] = target;
        if (isLater ? !push(starts, moved) : !pull(starts, moved)) {
            return impossible(List.of());
        }
        Optional<String> overused = new Sharing(this).settle();
        return overused.isPresent()
                ? impossible(List.of(overused.get()))
                : new Shifted(timing, before, starts, true, List.of());
    }

    private Shifted impossible(List<String> clash) {
        return new Shifted(timing, before, before, false, clash);
    }

    /** A milestone is reached at the end of its day. */
    private int target(LocalDate asked) {
        int instant = net.axis().instant(asked);
        if (instant < 0 || instant >= net.axis().days()) {
            return Timing.NEVER;
        }
        return timing.work(moved) == 0 ? instant + 1 : timing.days(moved).next(instant);
    }

    /** What was planned for a day that is over already may stay there; nothing else can be moved into the past. */
    private int[] lowest(LocalDate today) {
        int[] bounds = new int[before.length];
        int now = net.axis().instant(today);
        for (int i = 0; i < bounds.length; i++) {
            int release = network.project(network.activities().get(i).project()).release();
            bounds[i] = Math.min(before[i], Math.max(release, now));
        }
        bounds[moved] = Math.max(
                network.project(network.activities().get(moved).project()).release(), now);
        return bounds;
    }

    boolean isFree(int number) {
        return number != moved && net.spots().get(number).node().isWaiting();
    }

    /** Later with all that has to come after; false where something stands in the way that cannot move. */
    boolean push(int[] at, int first) {
        Deque<Integer> queue = new ArrayDeque<>(List.of(first));
        while (!queue.isEmpty()) {
            int i = queue.poll();
            for (Arc arc : out.get(i)) {
                int asked = timing.push(arc, at[i]);
                if (asked > at[arc.to()]) {
                    if (asked >= Timing.NEVER || !isFree(arc.to())) {
                        return false;
                    }
                    at[arc.to()] = asked;
                    queue.add(arc.to());
                }
            }
        }
        return true;
    }

    private boolean pull(int[] at, int first) {
        Deque<Integer> queue = new ArrayDeque<>(List.of(first));
        while (!queue.isEmpty()) {
            int i = queue.poll();
            for (Arc arc : in.get(i)) {
                int asked = timing.pull(arc, at[i]);
                if (asked < at[arc.from()]) {
                    if (!isFree(arc.from()) || asked < lowest[arc.from()]) {
                        return false;
                    }
                    at[arc.from()] = asked;
                    queue.add(arc.from());
                }
            }
        }
        return true;
    }

    Net net() {
        return net;
    }

    Timing timing() {
        return timing;
    }

    int[] before() {
        return before;
    }

    int[] starts() {
        return starts;
    }

    void starts(int[] other) {
        starts = other;
    }
}
