package org.luoshi.server.plan.net;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.ActivityId;
import org.luoshi.scheduling.Length;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Placed;
import org.luoshi.scheduling.Project;
import org.luoshi.scheduling.ProjectId;
import org.luoshi.scheduling.Schedule;
import org.luoshi.scheduling.Window;
import org.luoshi.scheduling.axis.Mirror;
import org.luoshi.scheduling.forecast.Forecast;
import org.luoshi.server.plan.Node;

/**
 * When a plan will be finished, and until when it can still be in time: two simulations with the same three points.
 *
 * <p>Forward: what waits begins as early as its ties let it, from today on; not as late as the plan would allow, or every
 * plan made backwards would be late in every second run. Backward: what is left, seen from the due, tells the last day on
 * which work may go on where nothing more was begun until then.
 *
 * @param likely finished by this day in half of all runs
 * @param cautious in four of five
 * @param cautiousStart the last day from which four of five runs are still in time, if nothing is begun before
 * @param likelyStart half of them
 */
public record Outlook(LocalDate likely, LocalDate cautious, LocalDate cautiousStart, LocalDate likelyStart) {

    /** A few days more or less of the percentiles come from so few runs; a matter's every act asks for them. */
    private static final int RUNS = 200;

    private static final double LIKELY = 0.5;
    private static final double CAUTIOUS = 0.8;

    /** @param net of one plan, from today on, with a node that is not finished */
    public static Outlook of(Net net, LocalDate today, long seed) {
        Forecast finish = Forecast.of(net.network(), earliest(net, today), RUNS, seed);
        Network back = new Mirror(left(net)).network();
        Forecast start = Forecast.of(back, from(back, 0), RUNS, seed);
        return new Outlook(
                finish(net, finish, LIKELY),
                finish(net, finish, CAUTIOUS),
                start(net, start, CAUTIOUS),
                start(net, start, LIKELY));
    }

    private static LocalDate finish(Net net, Forecast forecast, double part) {
        int instant = forecast.percentile(part);
        return net.axis().lastDay(instant < 0 ? net.axis().days() : instant);
    }

    private static LocalDate start(Net net, Forecast forecast, double part) {
        int instant = forecast.percentile(part);
        return net.axis().date(instant < 0 ? 0 : net.axis().days() - instant);
    }

    /** Facts stay where they are; the rest begins today at the earliest. */
    private static Schedule earliest(Net net, LocalDate today) {
        int now = net.axis().instant(today);
        Map<ActivityId, Placed> placed = new HashMap<>();
        for (Activity activity : net.network().activities()) {
            int start = activity.window().fixed().orElse(now);
            placed.put(activity.id(), new Placed(start, start));
        }
        return new Schedule(placed);
    }

    private static Schedule from(Network network, int instant) {
        Map<ActivityId, Placed> placed = new HashMap<>();
        network.activities().forEach(it -> placed.put(it.id(), new Placed(instant, instant)));
        return new Schedule(placed);
    }

    /** Without what is finished; what is at work only has to end before those that wait for it. */
    private static Network left(Net net) {
        Network network = net.network();
        List<Activity> activities = new ArrayList<>();
        Set<ActivityId> ids = new HashSet<>();
        for (int i = 0; i < net.spots().size(); i++) {
            Node node = net.spots().get(i).node();
            Activity activity = network.activities().get(i);
            if (node.finished().isEmpty()) {
                ids.add(activity.id());
                activities.add(
                        node.isWaiting()
                                ? activity
                                : atWork(activity, network.activities().get(i).project(), net));
            }
        }
        return new Network(
                network.axis(),
                network.projects().stream().map(it -> it.released(0)).toList(),
                activities,
                network.links().stream()
                        .filter(it -> ids.contains(it.from()) && ids.contains(it.to()))
                        .toList(),
                network.resources());
    }

    private static Activity atWork(Activity it, ProjectId facts, Net net) {
        ProjectId project = net.network().projects().stream()
                .map(Project::id)
                .filter(id -> facts.value().startsWith(id.value()))
                .findFirst()
                .orElse(facts);
        return new Activity(it.id(), it.name(), project, Length.of(0), it.calendar(), it.demands(), Window.OPEN);
    }
}
