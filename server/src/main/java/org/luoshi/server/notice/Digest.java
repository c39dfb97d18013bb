package org.luoshi.server.notice;

import java.time.LocalDate;
import java.util.List;
import org.luoshi.server.shared.PostCode;

/**
 * What a post is told on a day.
 *
 * @param key its name outside, the same at each attempt
 * @param attempts this one included
 */
record Digest(String key, PostCode post, LocalDate day, String channel, int attempts, List<Reminder> reminders) {

    Digest {
        reminders = List.copyOf(reminders);
    }
}
