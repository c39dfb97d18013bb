package org.luoshi.server.plan.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.luoshi.scheduling.Effort;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Objective;
import org.luoshi.scheduling.Project;
import org.luoshi.scheduling.clash.Clash;
import org.luoshi.scheduling.clash.Clashes;
import org.luoshi.scheduling.critical.Analysis;
import org.luoshi.scheduling.critical.Passes;
import org.luoshi.scheduling.critical.Timing;
import org.luoshi.scheduling.planning.Answer;
import org.luoshi.scheduling.planning.Planner;
import org.luoshi.server.plan.Impossible;
import org.luoshi.server.plan.Placing;

/**
 * Plans one network backwards 倒排: each waiting node as late as its project's due allows. Without capacities the backward
 * pass is the best there is; with them the planner searches.
 *
 * <p>Where the due cannot be met the nodes lie as early as they can, from the beginning forward, so that everybody sees how
 * late it gets; the latest starts stay those that the due asks for.
 */
public final class Laying {

    /** Seconds; a plan whose resources others use too. */
    private static final Effort SEARCH = new Effort(3, 2, 1);

    private final Net net;
    private final Network network;
    private final Days days;

    private Laying(Net net) {
        this.net = net;
        this.network = net.network();
        this.days = new Days(net);
    }

    public static Laid lay(Net net) {
        return new Laying(net).lay();
    }

    /** Whether the ties alone, whatever the days, ask each node of a circle to be after itself. */
    public static Optional<List<String>> circle(Net net) {
        Network open = open(net.network(), true, true);
        return Passes.of(new Timing(open)) instanceof Analysis.Cycle cycle
                ? Optional.of(cycle.arcs().stream()
                        .map(arc -> open.activities().get(arc.from()).name())
                        .toList())
                : Optional.empty();
    }

    private Laid lay() {
        Timing timing = new Timing(network);
        return switch (Passes.of(timing)) {
            case Analysis.Possible possible -> lay(timing, possible.windows().latest());
            case Analysis.Cycle cycle -> late(impossible());
            case Analysis.TooLong tooLong -> late(impossible());
        };
    }

    private Laid lay(Timing timing, int[] latest) {
        boolean isShared =
                network.activities().stream().anyMatch(it -> !it.demands().isEmpty());
        if (!isShared) {
            return laid(timing, latest, latest, Optional.empty());
        }
        return switch (new Planner().plan(network, new Objective.LatestStart(), SEARCH)) {
            case Answer.Planned planned -> laid(timing, starts(planned), latest, Optional.empty());
            case Answer.Impossible no -> laid(timing, latest, latest, Optional.of(words(no.clash())));
            case Answer.Unknown unknown -> laid(timing, latest, latest, Optional.empty());
        };
    }

    private int[] starts(Answer.Planned planned) {
        return network.activities().stream()
                .mapToInt(it -> planned.schedule().start(it.id()))
                .toArray();
    }

    /** From the beginning forward, whatever the due. */
    private Laid late(Impossible why) {
        Timing forward = new Timing(open(network, false, true));
        int[] starts = Passes.of(forward) instanceof Analysis.Possible possible
                ? possible.windows().earliest()
                : fallback();
        return laid(forward, starts, latest(), Optional.of(why));
    }

    private int[] latest() {
        return Passes.of(new Timing(open(network, true, false))) instanceof Analysis.Possible possible
                ? possible.windows().latest()
                : fallback();
    }

    /** Where nothing can be said they stay where they are. */
    private int[] fallback() {
        return net.spots().stream()
                .mapToInt(it -> net.axis().instant(it.node().start()))
                .toArray();
    }

    private Laid laid(Timing timing, int[] starts, int[] latest, Optional<Impossible> impossible) {
        boolean[] critical = Critical.of(network);
        List<Placing> placings = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            if (net.spots().get(i).node().isWaiting()) {
                placings.add(days.placing(timing, i, starts[i], latest[i], critical[i]));
            }
        }
        return new Laid(placings, impossible);
    }

    private Impossible impossible() {
        return words(Clashes.explain(network, SEARCH));
    }

    private Impossible words(Clash clash) {
        return Words.of(network, clash);
    }

    /** Without the projects' beginnings, their dues, or both. */
    static Network open(Network network, boolean begin, boolean due) {
        List<Project> projects = network.projects().stream()
                .map(it -> begin ? it.released(0) : it)
                .map(it -> due ? it.with(OptionalInt.empty()) : it)
                .toList();
        return network.withProjects(projects);
    }

    static int[] filled(int size, int value) {
        int[] all = new int[size];
        Arrays.fill(all, value);
        return all;
    }
}
