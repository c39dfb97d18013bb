package org.luoshi.scheduling.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.scheduling.Activity;
import org.luoshi.scheduling.Axis;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Placed;
import org.luoshi.scheduling.clash.Clash;
import org.luoshi.scheduling.clash.Wording;
import org.luoshi.scheduling.critical.Slack;
import org.luoshi.scheduling.planning.Answer;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as JSON: {@code status} is planned, impossible or unknown; starts and finishes are days from the axis's
 * beginning, a finish is the instant after the last day; dates stand beside them where the file had any.
 */
public final class PlanJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Network network;
    private final boolean dated;

    /** @param dated whether the axis's dates mean anything */
    public PlanJson(Network network, boolean dated) {
        this.network = network;
        this.dated = dated;
    }

    public String of(String file, String objective, Answer answer) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("file", file);
        all.put("objective", objective);
        switch (answer) {
            case Answer.Planned planned -> planned(planned, all);
            case Answer.Impossible impossible -> impossible(impossible.clash(), all);
            case Answer.Unknown unknown -> all.put("status", "unknown");
        }
        return MAPPER.writeValueAsString(all);
    }

    private void planned(Answer.Planned planned, Map<String, Object> all) {
        all.put("status", "planned");
        all.put("proven", planned.proven());
        all.put("makespan", planned.schedule().makespan());
        if (dated) {
            all.put(
                    "last_day",
                    network.axis().lastDay(planned.schedule().makespan()).toString());
        }
        all.put("value", planned.value());
        all.put("bound", planned.bound());
        all.put("critical", planned.critical().stream().map(Object::toString).toList());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Activity activity : network.activities()) {
            rows.add(row(
                    activity,
                    planned.schedule().of(activity.id()),
                    planned.slack().of(activity.id())));
        }
        all.put("activities", rows);
    }

    private Map<String, Object> row(Activity activity, Placed placed, Slack.Room room) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", activity.id().value());
        row.put("name", activity.name());
        row.put("project", activity.project().value());
        row.put("days", activity.days());
        row.put("start", placed.start());
        row.put("finish", placed.finish());
        if (dated) {
            Axis axis = network.axis();
            row.put("start_date", axis.date(placed.start()).toString());
            row.put(
                    "last_day",
                    axis.lastDay(Math.max(placed.finish(), placed.start() + 1)).toString());
            row.put("latest_start_date", axis.date(room.latestStart()).toString());
        }
        row.put("latest_start", room.latestStart());
        row.put("total_float", room.total());
        row.put("free_float", room.free());
        return row;
    }

    private void impossible(Clash clash, Map<String, Object> all) {
        Wording wording = new Wording(network);
        all.put("status", "impossible");
        all.put("smallest", clash.proven());
        all.put("clash", clash.demands().stream().map(wording::demand).toList());
        List<Map<String, Object>> repairs = new ArrayList<>();
        for (Clash.Repair repair : clash.repairs()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("change", wording.repair(repair));
            row.put("by", repair.by());
            row.put("solves", repair.solves());
            repairs.add(row);
        }
        all.put("repairs", repairs);
    }
}
