package org.luoshi.scheduling.critical;

import java.util.Map;
import org.luoshi.scheduling.ActivityId;

/**
 * How much room a plan leaves, by links, windows, calendars and deadlines; where a project has no deadline its planned
 * finish stands for one. Capacities are not looked at: what shares a crane may move less.
 *
 * @param room by activity
 */
public record Slack(Map<ActivityId, Room> room) {

    /**
     * @param latestStart an instant: once it has passed, the deadline is lost 再不开工就来不及
     * @param total working days of its own calendar by which it may start later than planned
     * @param free as many of these as move nothing else
     */
    public record Room(int latestStart, int total, int free) {
        public boolean isCritical() {
            return total == 0;
        }
    }

    public Slack {
        room = Map.copyOf(room);
    }

    public Room of(ActivityId id) {
        Room one = room.get(id);
        if (one == null) {
            throw new IllegalArgumentException("nothing is said of activity " + id);
        }
        return one;
    }
}
