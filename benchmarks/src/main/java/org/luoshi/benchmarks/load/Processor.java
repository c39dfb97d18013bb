package org.luoshi.benchmarks.load;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;

/**
 * Processor time taken so far, in milliseconds: a busy machine makes everything later, but not dearer.
 *
 * @param java server and crowd
 * @param database all of its processes, to the hundredth of a second
 */
record Processor(double java, double database) {

    static Processor now() {
        double java =
                ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine
                        ? machine.getProcessCpuTime() / 1e6
                        : 0;
        return new Processor(java, ofDatabase());
    }

    private static double ofDatabase() {
        return ProcessHandle.current()
                .descendants()
                .map(it -> it.info().totalCpuDuration())
                .flatMap(Optional::stream)
                .mapToLong(Duration::toMillis)
                .sum();
    }

    /** What one of so many pages took since then. */
    String since(Processor before, long pages) {
        return "%.1f + %.1f"
                .formatted(
                        (java - before.java) / Math.max(1, pages), (database - before.database) / Math.max(1, pages));
    }
}
