package org.luoshi.server.notice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.notice.Reminder.Kind;
import org.luoshi.server.notice.Reminder.Level;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.unit.Organisation;

/** Who is reminded when, by {@code ladder.tsv}: first who has to act, after the date the head, then the supervisor. Pure. */
final class Ladder {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final List<Rung> RUNGS = Resource.rows("ladder.tsv").stream()
            .map(row -> new Rung(Integer.parseInt(row[0]), Level.valueOf(row[1].toUpperCase(Locale.ROOT))))
            .sorted(Comparator.comparing(Rung::days))
            .toList();

    private Ladder() {}

    /**
     * What is to be said of a matter.
     *
     * @param since the day up to which all is said already, exclusive
     * @param today a working day, inclusive
     * @return one for each post
     */
    static List<Reminder> reminders(
            Matter matter, Organisation organisation, WorkCalendar calendar, LocalDate since, LocalDate today) {
        return matter.course()
                .holder()
                .flatMap(hold -> end(matter, hold).map(end -> {
                    Map<PostCode, Reminder> said = new LinkedHashMap<>();
                    for (Rung rung : standing(end, calendar, since, today)) {
                        for (PostCode post : Recipients.of(rung.level(), matter, hold, organisation)) {
                            said.putIfAbsent(post, reminder(post, matter, end, rung.level(), calendar, today));
                        }
                    }
                    return List.copyOf(said.values());
                }))
                .orElse(List.of());
    }

    /** The day that the holder's step ends on: for work the matter's date, else the clock's. */
    static Optional<LocalDate> end(Matter matter, Course.Hold hold) {
        Optional<LocalDate> clock = hold.by().map(by -> LocalDate.ofInstant(by, BEIJING));
        return hold.step() == Step.WORK ? matter.due().lastDay().or(() -> clock) : clock;
    }

    private static List<Rung> standing(LocalDate end, WorkCalendar calendar, LocalDate since, LocalDate today) {
        LocalDate anchor = lastWorkingDay(end, calendar);
        List<Rung> standing = new ArrayList<>();
        for (Rung rung : RUNGS) {
            LocalDate day = calendar.plusWorkingDays(anchor, rung.days());
            if (day.isAfter(since) && !day.isAfter(today)) {
                standing.add(rung);
            }
        }
        return standing;
    }

    private static LocalDate lastWorkingDay(LocalDate day, WorkCalendar calendar) {
        return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, -1);
    }

    private static Reminder reminder(
            PostCode post, Matter matter, LocalDate end, Level level, WorkCalendar calendar, LocalDate today) {
        LocalDate last = lastWorkingDay(end, calendar);
        Kind kind = today.isAfter(end) ? Kind.AFTER : today.isBefore(last) ? Kind.BEFORE : Kind.TODAY;
        return new Reminder(post, matter.id(), matter.title(), end, kind, level);
    }

    /** @param days working days after the end */
    private record Rung(int days, Level level) {}
}
