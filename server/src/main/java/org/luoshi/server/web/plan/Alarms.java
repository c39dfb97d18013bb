package org.luoshi.server.web.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.luoshi.server.plan.Alarm;
import org.luoshi.server.plan.Node;
import org.luoshi.server.plan.Plan;
import org.luoshi.server.web.Frame;

/** The alarm of latest starts in words: 再不开工就来不及. */
public final class Alarms {

    /** So many days before, the alarm is told: two weeks, our own default (本系统默认). */
    static final int DAYS = 14;

    private Alarms() {}

    /** Only where it is time to be told. */
    public static Optional<Alarm> of(Plan plan, LocalDate today) {
        return plan.standing().alarm().filter(it -> !it.latestStart().isAfter(today.plusDays(DAYS)));
    }

    public static boolean missed(Plan plan, LocalDate today) {
        return of(plan, today).filter(it -> it.isMissed(today)).isPresent();
    }

    public static String words(Frame frame, Plan plan, Alarm alarm, LocalDate today) {
        String title = plan.node(alarm.node()).map(Node::title).orElse(alarm.node());
        long days = Math.abs(ChronoUnit.DAYS.between(today, alarm.latestStart()));
        if (days == 0) {
            return frame.t("gantt.alarm.today", title);
        }
        return alarm.isMissed(today)
                ? frame.t("gantt.alarm.missed", title, alarm.latestStart(), days)
                : frame.t("gantt.alarm.soon", title, alarm.latestStart(), days);
    }

    /** Its style. */
    public static String shape(Alarm alarm, LocalDate today) {
        return alarm.isMissed(today) ? "over" : "late";
    }
}
