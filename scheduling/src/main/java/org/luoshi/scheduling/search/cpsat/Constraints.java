package org.luoshi.scheduling.search.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import java.util.Optional;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.Capacity;
import org.luoshi.scheduling.Demand;
import org.luoshi.scheduling.Resource;
import org.luoshi.scheduling.critical.Arc;
import org.luoshi.scheduling.critical.Timing;

/** Links and capacities over the terms. */
final class Constraints {

    private final CpModel model;
    private final Timing timing;
    private final Terms terms;
    private final IntervalVar[] intervals;

    Constraints(CpModel model, Timing timing, Terms terms) {
        this.model = model;
        this.timing = timing;
        this.terms = terms;
        this.intervals = new IntervalVar[timing.size()];
    }

    void links() {
        for (Arc arc : timing.arcs()) {
            LinearArgument from = terms.end(arc.from(), arc.fromFinish());
            LinearArgument to = terms.end(arc.to(), arc.toFinish());
            if (arc.ahead()) {
                model.addGreaterOrEqual(to, from);
            }
            if (arc.lag() != 0 || !arc.ahead()) {
                LinearArgument counted = terms.measured(arc.from(), arc.fromFinish(), arc.calendar());
                model.addGreaterOrEqual(
                        terms.measured(arc.to(), arc.toFinish(), arc.calendar()),
                        LinearExpr.newBuilder().add(counted).add(arc.lag()));
            }
        }
    }

    /** Each resource's use stays within what there is. */
    void capacities() {
        for (Resource resource : timing.network().resources()) {
            use(resource, LinearExpr.constant(resource.capacity().most()))
                    .ifPresent(cumulative -> missing(resource, cumulative));
        }
    }

    /** @param most what is used at one time at most; what is missing at times is not looked at */
    Optional<CumulativeConstraint> use(Resource resource, LinearArgument most) {
        Optional<CumulativeConstraint> cumulative = Optional.empty();
        for (int i = 0; i < timing.size(); i++) {
            int asked = asked(timing.network().activities().get(i), resource);
            if (asked > 0 && timing.work(i) > 0) {
                cumulative = Optional.of(cumulative.orElseGet(() -> model.addCumulative(most)));
                cumulative.get().addDemand(interval(i), asked);
            }
        }
        return cumulative;
    }

    private static int asked(Activity activity, Resource resource) {
        return activity.demands().stream()
                .filter(demand -> demand.resource().equals(resource.id()))
                .mapToInt(Demand::units)
                .findFirst()
                .orElse(0);
    }

    /** What a capacity lacks to its most, as fixed use; on days off nothing is counted. */
    private void missing(Resource resource, CumulativeConstraint cumulative) {
        Capacity capacity = resource.capacity();
        int most = capacity.most();
        int from = 0;
        int lack = 0;
        for (int day = 0; day <= timing.network().axis().days(); day++) {
            boolean counts =
                    day < timing.network().axis().days() && resource.calendar().isWorked(day);
            int now = counts ? most - capacity.at(day) : 0;
            if (now != lack) {
                if (lack > 0) {
                    cumulative.addDemand(model.newFixedInterval(from, day - (long) from, "missing"), lack);
                }
                from = day;
                lack = now;
            }
        }
    }

    IntervalVar interval(int i) {
        IntervalVar known = intervals[i];
        if (known == null) {
            boolean everyDay = timing.days(i).count() == timing.days(i).days();
            known = everyDay
                    ? model.newFixedSizeIntervalVar(terms.start(i), timing.work(i), "i" + i)
                    : acrossDaysOff(i);
            intervals[i] = known;
        }
        return known;
    }

    /** Its size varies with the days off that it spans; the solver wants that as one variable. */
    private IntervalVar acrossDaysOff(int i) {
        IntVar size = model.newIntVar(timing.work(i), timing.network().axis().days(), "l" + i);
        model.addEquality(LinearExpr.newBuilder().add(terms.start(i)).add(size), terms.finish(i));
        return model.newIntervalVar(terms.start(i), size, terms.finish(i), "i" + i);
    }
}
