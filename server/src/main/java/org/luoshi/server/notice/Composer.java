package org.luoshi.server.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.unit.Organisation;
import org.springframework.stereotype.Component;

/** Makes a day's reminders out of all matters, and out of what other modules say is owed. */
@Component
class Composer {

    /** After a longer standstill the days before are not made up for: it would only be noise. */
    private static final int DAYS_MADE_UP_FOR = 14;

    private final Watched watched;
    private final List<Errands> errands;
    private final WorkCalendar calendar;
    private final Digests digests;

    Composer(Watched watched, List<Errands> errands, WorkCalendar calendar, Digests digests) {
        this.watched = watched;
        this.errands = List.copyOf(errands);
        this.calendar = calendar;
        this.digests = digests;
    }

    /** Does nothing where the day is made already. */
    void compose(LocalDate today, List<String> channels, Instant now) {
        LocalDate since = digests.composed().orElse(today.minusDays(1));
        if (!since.isBefore(today)) {
            return;
        }
        LocalDate from = since.isBefore(today.minusDays(DAYS_MADE_UP_FOR)) ? today.minusDays(DAYS_MADE_UP_FOR) : since;
        digests.keep(today, reminders(from, today), channels, now);
    }

    private List<Reminder> reminders(LocalDate since, LocalDate today) {
        Organisation organisation = watched.organisation();
        List<Reminder> all = new ArrayList<>();
        watched.each(matter -> all.addAll(Ladder.reminders(matter, organisation, calendar, since, today)));
        errands.stream()
                .flatMap(some -> some.open(today).stream())
                .forEach(it -> all.addAll(Ladder.reminders(it, organisation, calendar, since, today)));
        return all;
    }
}
