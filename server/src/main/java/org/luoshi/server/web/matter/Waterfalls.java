package org.luoshi.server.web.matter;

import java.util.List;
import java.util.Locale;

/**
 * Who held the matter how long, as bars of working time one below the other.
 *
 * @param total of all bars, as told
 */
public record Waterfalls(List<Bar> bars, String total, boolean addsUp) {

    /**
     * @param from where it begins, between 0 and 1 of the whole
     * @param share of the whole, between 0 and 1
     * @param time as told
     * @param allowed as told; empty without a clock
     */
    public record Bar(
            String holder,
            String step,
            String since,
            String until,
            String time,
            String allowed,
            boolean over,
            boolean running,
            double from,
            double share) {

        public String x() {
            return percent(from);
        }

        /** At least a hair, so that what took no time is seen too. */
        public String width() {
            return percent(Math.max(share, 0.004));
        }

        private static String percent(double part) {
            return String.format(Locale.ROOT, "%.2f%%", 100 * part);
        }
    }
}
