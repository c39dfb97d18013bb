package org.luoshi.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.luoshi.scheduling.critical.Analysis;
import org.luoshi.scheduling.critical.Passes;
import org.luoshi.scheduling.critical.Timing;
import org.luoshi.scheduling.critical.Windows;

/**
 * Worked by hand on the days of 国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）: Spring Festival off from Sunday 15
 * to Monday 23 February, made up on Saturday 14 and Saturday 28 February; National Day off from 1 to 7 October, made up on
 * Saturday 10 October (and on Sunday 20 September, which no example here reaches).
 */
class HolidaysTest {

    private static final Axis AXIS = new Axis(LocalDate.of(2026, 1, 1), 365);
    private static final Set<LocalDate> MADE_UP =
            Set.of(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 10, 10));
    private static final WorkingDays OFFICE = WorkingDays.of("statutory", AXIS.days(), day -> isWorked(AXIS.date(day)));
    private static final ProjectId PROJECT = new ProjectId("石桥路改造");

    private static boolean isWorked(LocalDate date) {
        boolean springFestival = !date.isBefore(LocalDate.of(2026, 2, 15)) && !date.isAfter(LocalDate.of(2026, 2, 23));
        boolean nationalDay = !date.isBefore(LocalDate.of(2026, 10, 1)) && !date.isAfter(LocalDate.of(2026, 10, 7));
        boolean weekday = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        return MADE_UP.contains(date) || weekday && !springFestival && !nationalDay;
    }

    /**
     * Due Monday 2 March. Acceptance takes 2 days: Saturday 28 February, Monday 2 March. Before it 6 days of paving: Friday
     * 13, Saturday 14 (made up), Tuesday 24, Wednesday 25, Thursday 26, Friday 27 February.
     */
    @Test
    void plansBackwardAcrossTheSpringFestival() {
        Windows windows = windows(LocalDate.of(2026, 3, 2), 0);
        assertThat(AXIS.date(windows.latest()[1])).isEqualTo("2026-02-28");
        assertThat(AXIS.date(windows.latest()[0])).isEqualTo("2026-02-13");
    }

    /** The same with 3 working days between them: 25, 26, 27 February; paving is 10, 11, 12, 13, 14, 24 February. */
    @Test
    void countsALagInWorkingDays() {
        Windows windows = windows(LocalDate.of(2026, 3, 2), 3);
        assertThat(AXIS.date(windows.latest()[1])).isEqualTo("2026-02-28");
        assertThat(AXIS.date(windows.latest()[0])).isEqualTo("2026-02-10");
    }

    /** Paving may be overlapped by 2 days: acceptance starts 28 February, so paving may end on 2 March: 14, 24–28. */
    @Test
    void letsTheNextStepBeginBeforeTheLastEnds() {
        Windows windows = windows(LocalDate.of(2026, 3, 4), -2);
        // acceptance: Tuesday 3 and Wednesday 4 March; paving has to be over after Wednesday 4 at the latest by its
        // deadline:
        // 25, 26, 27, 28 February, 2, 3 March would end one day into acceptance; a day later is 26 … 4 March.
        assertThat(AXIS.date(windows.latest()[1])).isEqualTo("2026-03-03");
        assertThat(AXIS.date(windows.latest()[0])).isEqualTo("2026-02-26");
    }

    /**
     * Due Saturday 10 October, which is worked. Acceptance: Friday 9, Saturday 10. Paving: Thursday 24, Friday 25, Monday 28,
     * Tuesday 29, Wednesday 30 September, Thursday 8 October.
     */
    @Test
    void plansBackwardAcrossNationalDay() {
        Windows windows = windows(LocalDate.of(2026, 10, 10), 0);
        assertThat(AXIS.date(windows.latest()[1])).isEqualTo("2026-10-09");
        assertThat(AXIS.date(windows.latest()[0])).isEqualTo("2026-09-24");
    }

    /** Forward from Thursday 12 February, the other way round: 12, 13, 14, 24, 25, 26; then 27 and 28. */
    @Test
    void plansForwardAcrossTheSpringFestival() {
        Windows windows = windows(LocalDate.of(2026, 6, 30), 0);
        assertThat(AXIS.date(windows.earliest()[0])).isEqualTo("2026-02-12");
        assertThat(AXIS.date(windows.earliest()[1])).isEqualTo("2026-02-27");
        assertThat(AXIS.lastDay(OFFICE.finish(windows.earliest()[1], 2))).isEqualTo("2026-02-28");
    }

    /** Paving 6 days, then acceptance 2 days, from Thursday 12 February on. */
    private static Windows windows(LocalDate due, int lag) {
        Project project = new Project(PROJECT, "石桥路改造", 1, 0, OptionalInt.of(AXIS.endOf(due)));
        Activity paving = activity("摊铺", 6).with(Window.from(AXIS.instant(LocalDate.of(2026, 2, lag == 3 ? 2 : 12))));
        Activity acceptance = activity("验收", 2);
        Link link = new Link(paving.id(), acceptance.id(), Link.Kind.FS, lag, OptionalInt.empty(), OFFICE);
        Network network = new Network(AXIS, List.of(project), List.of(paving, acceptance), List.of(link), List.of());
        if (Passes.of(new Timing(network)) instanceof Analysis.Possible possible) {
            return possible.windows();
        }
        throw new AssertionError("has a plan");
    }

    private static Activity activity(String id, int days) {
        return new Activity(new ActivityId(id), id, PROJECT, Length.of(days), OFFICE, List.of(), Window.OPEN);
    }
}
