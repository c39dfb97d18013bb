package org.luoshi.benchmarks.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How long each page took, every single time. */
final class Latencies {

    private final Map<Visits.Kind, List<Long>> nanos = new EnumMap<>(Visits.Kind.class);
    private final List<String> failures = new ArrayList<>();

    synchronized void add(Visits.Kind kind, long taken) {
        nanos.computeIfAbsent(kind, it -> new ArrayList<>()).add(taken);
    }

    synchronized void fail(String what) {
        failures.add(what);
    }

    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    synchronized Spread of(Visits.Kind kind) {
        return Spread.of(nanos.getOrDefault(kind, List.of()));
    }

    synchronized Spread ofAll() {
        return Spread.of(nanos.values().stream().flatMap(List::stream).toList());
    }

    /** In milliseconds. */
    record Spread(int count, double p50, double p95, double p99, double max) {

        static Spread of(List<Long> nanos) {
            List<Long> sorted = new ArrayList<>(nanos);
            Collections.sort(sorted);
            return new Spread(sorted.size(), at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
        }

        /** The smallest that so large a share does not exceed. */
        private static double at(List<Long> sorted, double share) {
            return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
        }
    }
}
