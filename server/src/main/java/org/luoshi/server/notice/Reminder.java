package org.luoshi.server.notice;

import java.time.LocalDate;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.shared.PostCode;

/**
 * A post is reminded of a matter.
 *
 * @param title the matter's, as it was then
 * @param due when the clock ends, or the matter's date
 */
public record Reminder(PostCode post, MatterId matter, String title, LocalDate due, Kind kind, Level level) {

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
