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
import org.luoshi.server.notice.Errands.Errand;
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
                    Said said = new Said(new About.OfMatter(matter.id()), matter.title(), end);
                    for (Rung rung : standing(end, calendar, since, today)) {
                        Recipients.of(rung.level(), matter, hold, organisation)
                                .forEach(post -> said.to(post, rung.level(), calendar, today));
                    }
                    return said.all();
                }))
                .orElse(List.of());
    }

    /** What is to be said of an errand: to who does the unit's work, to its heads, to the supervising office. */
    static List<Reminder> reminders(
            Errand errand, Organisation organisation, WorkCalendar calendar, LocalDate since, LocalDate today) {
        Said said = new Said(new About.OfErrand(errand.key(), errand.address()), errand.title(), errand.due());
        for (Rung rung : standing(errand.due(), calendar, since, today)) {
            Recipients.of(rung.level(), errand.unit(), organisation)
                    .forEach(post -> said.to(post, rung.level(), calendar, today));
        }
        return said.all();
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

    /** Each post is told once, by the nearest rung. */
    private record Said(About about, String title, LocalDate end, Map<PostCode, Reminder> posts) {

        Said(About about, String title, LocalDate end) {
            this(about, title, end, new LinkedHashMap<>());
        }

        void to(PostCode post, Level level, WorkCalendar calendar, LocalDate today) {
            LocalDate last = lastWorkingDay(end, calendar);
            Kind kind = today.isAfter(end) ? Kind.AFTER : today.isBefore(last) ? Kind.BEFORE : Kind.TODAY;
            posts.putIfAbsent(post, new Reminder(post, about, title, end, kind, level));
        }

        List<Reminder> all() {
            return List.copyOf(posts.values());
        }
    }

    /** @param days working days after the end */
    private record Rung(int days, Level level) {}
}
