package org.luoshi.server.notice.feed;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A date in a calendar.
 *
 * @param uid the same for ever, so that a moved date replaces itself
 * @param sequence grows with each change
 */
sealed interface Entry {

    String uid();

    int sequence();

    String summary();

    /** All day. */
    record Day(String uid, int sequence, String summary, LocalDate day) implements Entry {}

    /** A moment: the end of a clock. */
    record Moment(String uid, int sequence, String summary, Instant at) implements Entry {}
}
