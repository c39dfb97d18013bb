package org.luoshi.server.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.shared.PostCode;

/**
 * A post is reminded of a matter, or of an errand.
 *
 * @param title as it was then
 * @param due when the clock ends, or the matter's date
 */
public record Reminder(PostCode post, About about, String title, LocalDate due, Kind kind, Level level) {

    /** Empty where it is about something else. */
    public Optional<MatterId> matter() {
        return about instanceof About.OfMatter it ? Optional.of(it.id()) : Optional.empty();
    }

    public enum Kind {
        /** 将到期. */
        BEFORE,
        /** 今天到期. */
        TODAY,
        /** 已到期. */
        AFTER
    }

    /** Why this post is told, from near to far. */
    public enum Level {
        /** It has to act. */
        HOLDER,
        /** It heads the unit that has to act. */
        HEAD,
        /** It supervises the matter. */
        SUPERVISOR
    }
}
