package org.luoshi.server.plan;

import java.time.LocalDate;

/**
 * The last day on which a node can begin and the date still be met: 再不开工就来不及.
 *
 * @param node its key
 */
public record Alarm(String node, LocalDate latestStart) {

    /** The day is over, and it has not begun. */
    public boolean isMissed(LocalDate today) {
        return today.isAfter(latestStart);
    }
}
