package org.luoshi.scheduling.search.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.util.Domain;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.luoshi.scheduling.WorkingDays;
import org.luoshi.scheduling.critical.Timing;
import org.luoshi.scheduling.critical.Windows;

/**
 * Starts and finishes as variables. Where all days are worked a finish is its start plus a constant; elsewhere both follow
 * from the number of the first working day by a table.
 */
final class Terms {

    private record Measured(int activity, boolean finish, WorkingDays calendar) {}

    private final CpModel model;
    private final Timing timing;
    private final Windows windows;
    private final IntVar[] start;
    private final LinearArgument[] finish;
    /** By activity with a calendar of its own: the number of its first working day. */
    private final Map<Integer, IntVar> index = new HashMap<>();

    private final Map<Measured, LinearArgument> measured = new HashMap<>();

    Terms(CpModel model, Timing timing, Windows windows) {
        this.model = model;
        this.timing = timing;
        this.windows = windows;
        this.start = new IntVar[timing.size()];
        this.finish = new LinearArgument[timing.size()];
        for (int i = 0; i < timing.size(); i++) {
            declare(i);
        }
    }

    private void declare(int i) {
        int from = windows.earliest()[i];
        int until = windows.latest()[i];
        int work = timing.work(i);
        WorkingDays days = timing.days(i);
        if (work == 0 || days.count() == days.days()) {
            start[i] = model.newIntVar(from, until, "s" + i);
            finish[i] = LinearExpr.affine(start[i], 1, work);
            return;
        }
        int first = days.before(from);
        int last = days.before(until);
        int[] begins = new int[last - first + 1];
        int[] ends = new int[begins.length];
        for (int k = 0; k < begins.length; k++) {
            begins[k] = days.day(first + k);
            ends[k] = days.day(first + k + work - 1) + 1;
        }
        IntVar at = model.newIntVar(0, begins.length - 1L, "w" + i);
        IntVar end = model.newIntVarFromDomain(domain(ends), "f" + i);
        start[i] = model.newIntVarFromDomain(domain(begins), "s" + i);
        model.addElement(at, begins, start[i]);
        model.addElement(at, ends, end);
        IntVar number = model.newIntVar(first, last, "n" + i);
        model.addEquality(number, LinearExpr.affine(at, 1, first));
        index.put(i, number);
        finish[i] = end;
    }

    private static Domain domain(int[] days) {
        return Domain.fromValues(Arrays.stream(days).asLongStream().toArray());
    }

    IntVar start(int i) {
        return start[i];
    }

    LinearArgument finish(int i) {
        return finish[i];
    }

    LinearArgument end(int i, boolean atFinish) {
        return atFinish ? finish[i] : start[i];
    }

    /** @return worked days of the calendar before that end of the activity */
    LinearArgument measured(int i, boolean atFinish, WorkingDays calendar) {
        return measured.computeIfAbsent(new Measured(i, atFinish, calendar), this::measure);
    }

    private LinearArgument measure(Measured what) {
        int i = what.activity();
        WorkingDays calendar = what.calendar();
        if (calendar.count() == calendar.days()) {
            return end(i, what.finish());
        }
        IntVar number = index.get(i);
        if (number != null && calendar.equals(timing.days(i))) {
            return what.finish() ? LinearExpr.affine(number, 1, timing.work(i)) : number;
        }
        int least = what.finish() ? timing.finish(i, windows.earliest()[i]) : windows.earliest()[i];
        int most = what.finish() ? timing.finish(i, windows.latest()[i]) : windows.latest()[i];
        int[] before = new int[most - least + 1];
        for (int k = 0; k < before.length; k++) {
            before[k] = calendar.before(least + k);
        }
        IntVar value = model.newIntVar(before[0], before[before.length - 1], "b" + i);
        IntVar at = model.newIntVar(0, before.length - 1L, "a" + i);
        model.addEquality(at, LinearExpr.newBuilder().add(end(i, what.finish())).add(-least));
        model.addElement(at, before, value);
        return value;
    }
}
