package org.luoshi.server.matter.light;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.shared.WorkCalendar;

/**
 * Days to the date (距时限). A day ends at midnight. What was claimed in time is not late because its verification lasts;
 * what was claimed late stays late.
 *
 * @param yellow so many days before the date
 * @param red so many days after its end
 */
record Days(String name, int yellow, int red, String source) implements Rule {

    @Override
    public Optional<Turning> turning(Matter matter, WorkCalendar calendar) {
        return matter.due().lastDay().map(due -> turning(due, matter));
    }

    private Turning turning(LocalDate due, Matter matter) {
        Instant late = midnight(due.plusDays(1L + red));
        boolean inTime = matter.course()
                .claim()
                .map(Course.Claim::at)
                .filter(late::isAfter)
                .isPresent();
        return inTime
                ? new Turning(Optional.empty(), Optional.empty())
                : new Turning(Optional.of(midnight(due.minusDays(yellow))), Optional.of(late));
    }

    @Override
    public Said say(Matter matter, WorkCalendar calendar, Instant now) {
        LocalDate due = matter.due().lastDay().orElseThrow();
        long left = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, BEIJING), due);
        if (left == 0) {
            return Said.of("days-today", due);
        }
        return left > 0 ? Said.of("days", due, left) : Said.of("days-over", due, -left);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(BEIJING).toInstant();
    }
}
