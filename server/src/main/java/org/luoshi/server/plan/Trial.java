package org.luoshi.server.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.MatterId;

/**
 * What would come of putting a node on another day. Nothing is stored.
 *
 * @param asked the day it was put on
 * @param shifts every node that would move, the one that was put first; here, then in plans that share its resources
 * @param finish the plan's last day then
 * @param lateDays by how many natural days that is after the due; 0 where it is in time
 * @param broken nodes that would start after the last day on which they can, and the due be met
 * @param impossible why it cannot be; then nothing would move
 * @param others how many plans of others would move, that the person may not change alone
 * @param seal of what was shown: a confirmation carries it, so that it confirms just this
 */
public record Trial(
        MatterId matter,
        String node,
        LocalDate asked,
        List<Shift> shifts,
        LocalDate finish,
        LocalDate due,
        long lateDays,
        List<Broken> broken,
        Optional<Impossible> impossible,
        int others,
        String seal) {

    public Trial {
        shifts = List.copyOf(shifts);
        broken = List.copyOf(broken);
    }

    /**
     * @param project the matter's title; empty where it is not theirs to see
     * @param title the node's; empty where it is not theirs to see
     */
    public record Shift(
            MatterId matter,
            String project,
            String node,
            String title,
            LocalDate start,
            LocalDate end,
            LocalDate newStart,
            LocalDate newEnd) {}

    public record Broken(MatterId matter, String node, String title, LocalDate latestStart, LocalDate start) {}
}
