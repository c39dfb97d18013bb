package org.luoshi.server.plan.net;

import java.time.LocalDate;
import java.util.Optional;
import org.luoshi.scheduling.Axis;
import org.luoshi.scheduling.critical.Timing;
import org.luoshi.server.plan.Placing;

/**
 * Instants of a network as days of a plan. A milestone is shown on the day at whose end it is reached, but never before its
 * project's beginning.
 */
final class Days {

    private final Net net;
    private final Axis axis;

    Days(Net net) {
        this.net = net;
        this.axis = net.axis();
    }

    Placing placing(Timing timing, int number, int start, int latest, boolean critical) {
        return new Placing(
                net.spots().get(number).node().key(),
                start(timing, number, start),
                end(timing, number, start),
                Optional.of(start(timing, number, latest)),
                critical);
    }

    LocalDate start(Timing timing, int number, int start) {
        return timing.work(number) == 0 ? milestone(number, start) : axis.date(start);
    }

    LocalDate end(Timing timing, int number, int start) {
        return timing.work(number) == 0
                ? milestone(number, start)
                : axis.lastDay(Math.min(axis.days(), timing.finish(number, start)));
    }

    private LocalDate milestone(int number, int instant) {
        int release = net.network()
                .project(net.network().activities().get(number).project())
                .release();
        return instant == release ? axis.date(instant) : axis.lastDay(instant);
    }
}
