package org.luoshi.server.plan.net;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.luoshi.scheduling.Effort;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Objective;
import org.luoshi.scheduling.Project;
import org.luoshi.scheduling.ProjectId;
import org.luoshi.scheduling.clash.Clash;
import org.luoshi.scheduling.clash.Demanded;
import org.luoshi.scheduling.critical.Analysis;
import org.luoshi.scheduling.critical.Passes;
import org.luoshi.scheduling.critical.Timing;
import org.luoshi.scheduling.planning.Answer;
import org.luoshi.scheduling.planning.Planner;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.plan.Impossible;
import org.luoshi.server.plan.Placing;

/**
 * Plans that share resources, planned together 合并排程: each as late as its due allows, none using what another has.
 * Where the dues cannot all be met, those that the smallest clash names are put off by the least that helps, and their
 * plans are marked with the clash; nobody's date is moved silently.
 *
 * @param placings of the waiting nodes, by matter; empty where no plan was found
 * @param impossible why a plan's due cannot be met, by matter; under no matter's name where nothing can be put off
 * @param proven no plan starts its nodes later
 */
public record Joint(
        Map<MatterId, List<Placing>> placings,
        Map<MatterId, Impossible> impossible,
        Optional<Impossible> hopeless,
        boolean proven) {

    /** So often dues are put off; each time at least one. */
    private static final int MOST_ROUNDS = 12;

    /** Natural days, where the least that helps is not known. */
    private static final int SOME_DAYS = 30;

    public static Joint of(Net net, Effort effort) {
        return new Search(net, effort).run();
    }

    private static final class Search {

        private final Net net;
        private final Effort effort;
        private final Map<MatterId, Impossible> impossible = new LinkedHashMap<>();
        private Network network;

        Search(Net net, Effort effort) {
            this.net = net;
            this.effort = effort;
            this.network = net.network();
        }

        Joint run() {
            putOffWhatIsTooLongAlone();
            Effort each = new Effort(Math.max(1, effort.seconds() / 2), effort.workers(), effort.seed());
            for (int round = 0; round < MOST_ROUNDS; round++) {
                switch (new Planner().plan(network, new Objective.LatestStart(), round == 0 ? effort : each)) {
                    case Answer.Planned planned -> {
                        return new Joint(placings(planned), impossible, Optional.empty(), planned.proven());
                    }
                    case Answer.Unknown unknown -> {
                        return hopeless("在给定的时间内没有排出来，请给更长的时间再试");
                    }
                    case Answer.Impossible no -> {
                        if (!putOff(no.clash())) {
                            Impossible why = Words.of(network, no.clash());
                            return new Joint(Map.of(), impossible, Optional.of(why), false);
                        }
                    }
                }
            }
            return hopeless("矛盾太多，推后了 %d 轮期限还排不成，请先放宽资源或期限".formatted(MOST_ROUNDS));
        }

        private Joint hopeless(String why) {
            return new Joint(Map.of(), impossible, Optional.of(new Impossible(List.of(why), List.of())), false);
        }

        /** A project that is too long for its due by itself is explained by itself, quickly. */
        private void putOffWhatIsTooLongAlone() {
            for (Project project : List.copyOf(network.projects())) {
                Network alone = alone(project.id());
                if (!(Passes.of(new Timing(alone)) instanceof Analysis.Possible)) {
                    Timing open = new Timing(Laying.open(alone, false, true));
                    if (Passes.of(open) instanceof Analysis.Possible possible) {
                        impossible.put(matter(project.id()), why(alone));
                        replace(project.with(OptionalInt.of(
                                end(open, project.id(), possible.windows().earliest()))));
                    }
                }
            }
        }

        private static Impossible why(Network alone) {
            return Words.of(alone, org.luoshi.scheduling.clash.Clashes.explain(alone, new Effort(2, 2, 1)));
        }

        private static int end(Timing timing, ProjectId project, int[] starts) {
            int end = 0;
            for (int i = 0; i < starts.length; i++) {
                if (timing.network().activities().get(i).project().equals(project)) {
                    end = Math.max(end, timing.finish(i, starts[i]));
                }
            }
            return end;
        }

        /** With the facts of its own, which it has to come after; without capacities. */
        private Network alone(ProjectId id) {
            Set<ProjectId> own = network.projects().stream()
                    .map(Project::id)
                    .filter(it -> matter(it).equals(matter(id)))
                    .collect(Collectors.toSet());
            var activities = network.activities().stream()
                    .filter(it -> own.contains(it.project()))
                    .map(it -> new org.luoshi.scheduling.Activity(
                            it.id(), it.name(), it.project(), it.length(), it.calendar(), List.of(), it.window()))
                    .toList();
            var ids = activities.stream().map(it -> it.id()).collect(Collectors.toSet());
            return new Network(
                    network.axis(),
                    network.projects().stream()
                            .filter(it -> own.contains(it.id()))
                            .toList(),
                    activities,
                    network.links().stream()
                            .filter(it -> ids.contains(it.from()) && ids.contains(it.to()))
                            .toList(),
                    List.of());
        }

        /** The one due of the clash that helps most cheaply; false where the clash names none. */
        private boolean putOff(Clash clash) {
            Optional<Clash.Repair> cheapest = clash.repairs().stream()
                    .filter(it -> it.demanded() instanceof Demanded.Deadline)
                    .findFirst();
            Optional<ProjectId> project = cheapest.map(Clash.Repair::demanded)
                    .or(() -> clash.demands().stream()
                            .filter(Demanded.Deadline.class::isInstance)
                            .findFirst())
                    .map(it -> ((Demanded.Deadline) it).project());
            if (project.isEmpty()) {
                return false;
            }
            Project one = network.project(project.get());
            int by = cheapest.map(Clash.Repair::by).orElse(SOME_DAYS);
            impossible.merge(matter(one.id()), Words.of(network, clash), Search::both);
            replace(one.with(OptionalInt.of(
                    Math.min(network.axis().days(), one.deadline().orElse(0) + by))));
            return true;
        }

        private static Impossible both(Impossible first, Impossible second) {
            List<String> clash = new ArrayList<>(first.clash());
            second.clash().stream().filter(it -> !clash.contains(it)).forEach(clash::add);
            List<String> repairs = new ArrayList<>(first.repairs());
            second.repairs().stream().filter(it -> !repairs.contains(it)).forEach(repairs::add);
            return new Impossible(clash, repairs);
        }

        private void replace(Project project) {
            network = network.withProjects(network.projects().stream()
                    .map(it -> it.id().equals(project.id()) ? project : it)
                    .toList());
        }

        private static MatterId matter(ProjectId id) {
            return MatterId.of(id.value().substring(0, 36));
        }

        private Map<MatterId, List<Placing>> placings(Answer.Planned planned) {
            Timing timing = new Timing(network);
            Days days = new Days(net);
            Map<MatterId, List<Placing>> all = new HashMap<>();
            for (int i = 0; i < net.spots().size(); i++) {
                Net.Spot spot = net.spots().get(i);
                if (spot.node().isWaiting()) {
                    int start =
                            planned.schedule().start(network.activities().get(i).id());
                    all.computeIfAbsent(spot.matter(), key -> new ArrayList<>())
                            .add(new Placing(
                                    spot.node().key(),
                                    days.start(timing, i, start),
                                    days.end(timing, i, start),
                                    spot.node().latestStart(),
                                    spot.node().critical()));
                }
            }
            return all;
        }
    }
}
