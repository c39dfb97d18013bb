package org.luoshi.server.web.battle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.chart.Chart;
import org.luoshi.server.web.chart.Chart.Key;
import org.luoshi.server.web.plan.Drawn;

/** All chosen projects as one chart. */
final class BattleChart {

    private static final List<Key> KEYS = List.of(
            Key.GOOD,
            Key.LATE,
            Key.OVER,
            Key.IDLE,
            Key.DONE,
            Key.OPEN,
            Key.BASELINE,
            Key.MILESTONE,
            Key.REACHED,
            Key.LATEST,
            Key.DUE,
            Key.TODAY,
            Key.OFF);

    private BattleChart() {}

    /** @param foot where the data come from, and as of when */
    static Chart of(
            Frame frame, Groups groups, LocalDate today, WorkCalendar calendar, String about, List<String> foot) {
        List<Project> projects =
                groups.all().stream().flatMap(it -> it.projects().stream()).toList();
        List<LocalDate> days = new ArrayList<>(List.of(today));
        projects.forEach(it -> days.addAll(
                List.of(it.plan().first(), it.plan().last(), it.plan().due())));
        Chart.Span axis = Drawn.axis(days, today);
        return new Chart(
                frame.t("battle.title.wall"),
                about,
                axis.from(),
                axis.to(),
                today,
                Drawn.off(calendar, axis),
                rows(frame, groups),
                List.of(),
                foot,
                Drawn.words(frame, today, KEYS));
    }

    private static List<Chart.Row> rows(Frame frame, Groups groups) {
        List<Chart.Row> rows = new ArrayList<>();
        for (Groups.Group group : groups.all()) {
            rows.add(Chart.Row.group(group.title(), group.count(frame)));
            group.projects().forEach(it -> rows.add(new ProjectRow(frame, it).row()));
        }
        return rows;
    }
}
