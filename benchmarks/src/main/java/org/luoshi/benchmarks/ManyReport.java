package org.luoshi.benchmarks;

import org.luoshi.scheduling.Effort;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Objective;
import org.luoshi.scheduling.search.Found;
import org.luoshi.scheduling.search.Search;
import org.luoshi.scheduling.validate.Validator;

/** Many projects at once, over several calendars, with lags and shared resources. */
final class ManyReport {

    private static final int[] GROWTH = {10, 30, 100, 300};
    private static final double NANOS = 1e9;

    private ManyReport() {}

    static void many(double seconds) {
        heading();
        row(100, seconds);
    }

    static void growth(double seconds) {
        heading();
        for (int projects : GROWTH) {
            row(projects, seconds);
        }
    }

    private static void heading() {
        System.out.printf("%6s %6s %6s │ %6s %6s %7s %7s %7s%n", "项目", "活动", "搭接", "工期", "下界", "差%", "秒", "校验");
    }

    private static void row(int projects, double seconds) {
        Network network = Portfolio.of(projects, 20260101L);
        long begun = System.nanoTime();
        Found found = Search.find(network, new Objective.Makespan(), new Effort(seconds, 2, 1));
        double time = (System.nanoTime() - begun) / NANOS;
        boolean valid = found.starts().isPresent()
                && Validator.check(
                                network, Search.schedule(network, found.starts().get()))
                        .isEmpty();
        System.out.printf(
                "%6d %6d %6d │ %6d %6d %7.2f %7.1f %7s%n",
                projects,
                network.activities().size(),
                network.links().size(),
                found.value(),
                found.bound(),
                100.0 * (found.value() - found.bound()) / Math.max(1, found.bound()),
                time,
                valid ? "✓" : "✗");
    }
}
