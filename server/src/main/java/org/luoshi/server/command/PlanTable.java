package org.luoshi.server.command;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.Axis;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Placed;
import org.luoshi.scheduling.critical.Slack;
import org.luoshi.scheduling.planning.Answer;

/** A plan as a table that lines up in a terminal, by starts. */
final class PlanTable {

    private static final int[] WIDTHS = {10, 30, 12, 12, 6, 12, 6};

    private PlanTable() {}

    static void write(Network network, boolean dated, Answer answer, PrintWriter out) {
        if (!(answer instanceof Answer.Planned planned)) {
            return; // said on the other channel
        }
        out.println("工期 %d 天，%s"
                .formatted(
                        planned.schedule().makespan(),
                        planned.proven() ? "已证明最优 · proven optimal" : "下界 %d · not proven".formatted(planned.bound())));
        line(List.of("编号", "活动", "开始", "完成", "工期", "最迟开始", "余地"), out);
        network.activities().stream()
                .sorted(Comparator.comparingInt(
                        (Activity one) -> planned.schedule().start(one.id())))
                .forEach(one -> line(
                        cells(
                                network.axis(),
                                dated,
                                one,
                                planned.schedule().of(one.id()),
                                planned.slack().of(one.id())),
                        out));
    }

    private static List<String> cells(Axis axis, boolean dated, Activity activity, Placed placed, Slack.Room room) {
        int lastDay = Math.max(placed.start(), placed.finish() - 1);
        return List.of(
                activity.id().value(),
                activity.name(),
                dated ? axis.date(placed.start()).toString() : String.valueOf(placed.start()),
                dated ? axis.date(lastDay).toString() : String.valueOf(placed.finish()),
                String.valueOf(activity.days()),
                dated ? axis.date(room.latestStart()).toString() : String.valueOf(room.latestStart()),
                room.isCritical() ? "关键" : String.valueOf(room.total()));
    }

    private static void line(List<String> cells, PrintWriter out) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < WIDTHS.length; i++) {
            String cell =
                    Columns.wrapped(Columns.printable(cells.get(i)), WIDTHS[i]).getFirst();
            line.append(Columns.padded(cell, WIDTHS[i])).append("  ");
        }
        out.println(line.toString().stripTrailing());
    }
}
