package org.luoshi.server.plan.net;

import java.util.List;
import org.luoshi.scheduling.critical.Arc;
import org.luoshi.scheduling.critical.Timing;
import org.luoshi.server.plan.Node;

/** Where a plan's nodes stand now, as instants. */
final class Standing {

    private Standing() {}

    static int[] of(Net net, Timing timing, List<List<Arc>> out) {
        int[] starts = new int[timing.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = start(net, timing, i);
        }
        for (int i = 0; i < starts.length; i++) {
            if (timing.work(i) == 0) {
                starts[i] = milestone(timing, starts, i, out.get(i));
            }
        }
        return starts;
    }

    private static int start(Net net, Timing timing, int i) {
        Node node = net.spots().get(i).node();
        int planned = net.axis().instant(node.start());
        int fixed = net.network().activities().get(i).window().fixed().orElse(planned);
        return node.isWaiting() && timing.work(i) > 0 ? timing.days(i).next(fixed) : fixed;
    }

    /** It was shown on a day: reached at its end, or as soon as what comes after it needs it. */
    private static int milestone(Timing timing, int[] starts, int i, List<Arc> out) {
        int instant = starts[i] + 1;
        for (Arc arc : out) {
            if (timing.work(arc.to()) > 0) {
                instant = Math.min(instant, timing.pull(arc, starts[arc.to()]));
            }
        }
        return Math.max(instant, starts[i]);
    }
}
