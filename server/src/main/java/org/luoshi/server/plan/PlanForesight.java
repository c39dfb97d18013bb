package org.luoshi.server.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Foresight;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.plan.net.Net;
import org.luoshi.server.plan.net.NodeCalendars;
import org.luoshi.server.plan.net.Outlook;
import org.springframework.stereotype.Component;

/** What a matter's plan makes to be expected of it, measured against the matter's own date. */
@Component
class PlanForesight implements Foresight {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Plans plans;
    private final NodeCalendars calendars;

    PlanForesight(Plans plans, NodeCalendars calendars) {
        this.plans = plans;
        this.calendars = calendars;
    }

    @Override
    public Optional<Course.Foreseen> of(Matter matter, Instant now) {
        return plans.own(matter.id())
                .map(plan -> Reported.on(plan, matter))
                .map(plan -> foreseen(plan, matter, Planning.day(now), calendars));
    }

    static Course.Foreseen foreseen(Plan plan, Matter matter, LocalDate today, NodeCalendars calendars) {
        LocalDate due = matter.due().lastDay().orElse(plan.due());
        return plan.isFinished() ? finished(plan, due) : open(plan, due, today, calendars);
    }

    private static Course.Foreseen finished(Plan plan, LocalDate due) {
        LocalDate last = plan.nodes().stream()
                .flatMap(it -> it.finished().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Course.Foreseen(last, last, due, Optional.empty(), Optional.empty());
    }

    private static Course.Foreseen open(Plan plan, LocalDate due, LocalDate today, NodeCalendars calendars) {
        LocalDate from = plan.begin().filter(today::isBefore).orElse(today);
        List<Net.Part> parts = List.of(new Net.Part(plan.matter(), "plan", from, due, plan.nodes(), plan.ties()));
        Net net = Net.of(parts, List.of(), Net.axis(parts, today), calendars, today);
        Outlook outlook = Outlook.of(net, from, seed(plan));
        return new Course.Foreseen(
                outlook.likely(),
                outlook.cautious(),
                due,
                Optional.of(over(outlook.cautiousStart())),
                Optional.of(over(outlook.likelyStart())));
    }

    /** The same plan always draws the same lots, so that only what happens changes what is foreseen. */
    private static long seed(Plan plan) {
        return plan.matter().value().getLeastSignificantBits() ^ plan.version();
    }

    private static Instant over(LocalDate day) {
        return day.plusDays(1).atStartOfDay(CHINA).toInstant();
    }
}
