package org.luoshi.scheduling.search.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Objective;
import org.luoshi.scheduling.Placed;
import org.luoshi.scheduling.Project;
import org.luoshi.scheduling.ProjectId;
import org.luoshi.scheduling.Resource;
import org.luoshi.scheduling.critical.Timing;

/** An objective over the terms; always something to make small. */
final class Goal {

    private final CpModel model;
    private final Timing timing;
    private final Terms terms;
    private final Constraints constraints;
    private final LinearExprBuilder sum = LinearExpr.newBuilder();

    Goal(CpModel model, Timing timing, Terms terms, Constraints constraints) {
        this.model = model;
        this.timing = timing;
        this.terms = terms;
        this.constraints = constraints;
    }

    /** @param upper what the value may be at most, {@link Long#MAX_VALUE} when nothing is known */
    void add(Objective objective, long lower, long upper) {
        switch (objective) {
            case Objective.Makespan makespan -> {
                constraints.capacities();
                makespan(lower, Math.min(upper, network().axis().days()));
                return;
            }
            case Objective.LatestStart latest -> {
                constraints.capacities();
                starts(-1);
            }
            case Objective.EarliestFinish earliest -> {
                constraints.capacities();
                finishes();
            }
            case Objective.Level level -> level();
            case Objective.Undisturbed undisturbed -> {
                constraints.capacities();
                moves(undisturbed);
            }
        }
        if (upper != Long.MAX_VALUE) {
            model.addLessOrEqual(sum, upper);
        }
        model.minimize(sum);
    }

    private Network network() {
        return timing.network();
    }

    private void makespan(long lower, long upper) {
        IntVar makespan = model.newIntVar(Math.min(lower, upper), upper, "makespan");
        for (int i = 0; i < timing.size(); i++) {
            model.addGreaterOrEqual(makespan, terms.finish(i));
        }
        model.minimize(makespan);
    }

    private void starts(int sign) {
        Map<ProjectId, Integer> weight = priorities();
        List<Activity> activities = network().activities();
        for (int i = 0; i < activities.size(); i++) {
            sum.addTerm(
                    terms.start(i),
                    (long) sign * weight.getOrDefault(activities.get(i).project(), 1));
        }
    }

    private void finishes() {
        for (Project project : network().projects()) {
            IntVar finish = model.newIntVar(0, network().axis().days(), "finish " + project.id());
            List<Activity> activities = network().activities();
            for (int i = 0; i < activities.size(); i++) {
                if (activities.get(i).project().equals(project.id())) {
                    model.addGreaterOrEqual(finish, terms.finish(i));
                }
            }
            sum.addTerm(finish, project.priority());
        }
    }

    private void level() {
        constraints.capacities();
        for (Resource resource : network().resources()) {
            IntVar most = model.newIntVar(0, resource.capacity().most(), "most " + resource.id());
            constraints.use(resource, most);
            sum.add(most);
        }
    }

    private void moves(Objective.Undisturbed undisturbed) {
        Map<ProjectId, Integer> weight = priorities();
        List<Activity> activities = network().activities();
        for (int i = 0; i < activities.size(); i++) {
            Placed was = undisturbed.baseline().placed().get(activities.get(i).id());
            if (was != null) {
                IntVar moved = model.newIntVar(0, 2L * network().axis().days(), "moved");
                model.addGreaterOrEqual(moved, LinearExpr.affine(terms.start(i), 1, -was.start()));
                model.addGreaterOrEqual(moved, LinearExpr.affine(terms.start(i), -1, was.start()));
                sum.addTerm(moved, weight.getOrDefault(activities.get(i).project(), 1));
            }
        }
    }

    private Map<ProjectId, Integer> priorities() {
        Map<ProjectId, Integer> weight = new HashMap<>();
        network().projects().forEach(project -> weight.put(project.id(), project.priority()));
        return weight;
    }
}
