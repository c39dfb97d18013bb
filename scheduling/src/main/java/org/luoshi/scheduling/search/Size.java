package org.luoshi.scheduling.search;

import org.luoshi.scheduling.critical.Timing;
import org.luoshi.scheduling.critical.Windows;

/** Whether an exact model of a network can be built and searched with profit. */
final class Size {

    private static final int ACTIVITIES = 1_500;
    /** Entries in tables of calendars: above, presolve alone takes longer than most searches. */
    private static final long ENTRIES = 250_000;

    private Size() {}

    static boolean isModest(Timing timing, Windows windows) {
        long entries = 0;
        for (int i = 0; i < timing.size(); i++) {
            if (timing.work(i) > 0 && timing.days(i).count() < timing.days(i).days()) {
                entries += timing.days(i).before(windows.latest()[i])
                        - timing.days(i).before(windows.earliest()[i])
                        + 1;
            }
        }
        return timing.size() <= ACTIVITIES && entries <= ENTRIES;
    }
}
