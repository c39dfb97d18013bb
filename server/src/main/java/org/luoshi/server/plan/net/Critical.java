package org.luoshi.server.plan.net;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Project;
import org.luoshi.scheduling.ProjectId;
import org.luoshi.scheduling.WorkingDays;
import org.luoshi.scheduling.critical.Analysis;
import org.luoshi.scheduling.critical.Passes;
import org.luoshi.scheduling.critical.Timing;

/**
 * The longest chain 关键线路, by the critical path method: with the earliest finish of the project for its due, these have no
 * float in working days of their own. It does not depend on how much room there is to the due, since in a plan made
 * backwards nothing has any.
 */
final class Critical {

    private Critical() {}

    /** By number; none where the ties allow no plan at all. */
    static boolean[] of(Network network) {
        boolean[] critical = new boolean[network.activities().size()];
        Network open = Laying.open(network, false, true);
        Timing timing = new Timing(open);
        if (Passes.of(timing) instanceof Analysis.Possible early) {
            int[] earliest = early.windows().earliest();
            if (Passes.of(new Timing(tight(open, timing, earliest))) instanceof Analysis.Possible late) {
                for (int i = 0; i < critical.length; i++) {
                    WorkingDays days = timing.days(i);
                    critical[i] = days.before(earliest[i])
                            == days.before(late.windows().latest()[i]);
                }
            }
        }
        return critical;
    }

    private static Network tight(Network network, Timing timing, int[] earliest) {
        Map<ProjectId, Integer> finish = new HashMap<>();
        List<Activity> activities = network.activities();
        for (int i = 0; i < earliest.length; i++) {
            finish.merge(activities.get(i).project(), timing.finish(i, earliest[i]), Math::max);
        }
        List<Project> projects = network.projects().stream()
                .map(it -> finish.containsKey(it.id()) ? it.with(OptionalInt.of(finish.get(it.id()))) : it)
                .toList();
        return network.withProjects(projects);
    }
}
