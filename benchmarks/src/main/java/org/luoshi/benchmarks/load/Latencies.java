package org.luoshi.benchmarks.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/** How long each page took, every single time. */
final class Latencies {

    /** Of the slowest, so many keep their address. */
    private static final int NAMED = 8;

    private static final Set<Visits.Kind> MEASURED =
            EnumSet.of(Visits.Kind.DESK, Visits.Kind.LIST, Visits.Kind.FILTERED, Visits.Kind.MATTER);

    private final Map<Visits.Kind, List<Long>> nanos = new EnumMap<>(Visits.Kind.class);
    private final PriorityQueue<Slow> slowest = new PriorityQueue<>();
    private final List<String> failures = new ArrayList<>();

    /** Where it went, and how long it took in nanoseconds. */
    private record Slow(String path, long taken) implements Comparable<Slow> {
        @Override
        public int compareTo(Slow other) {
            return Long.compare(taken, other.taken);
        }
    }

    synchronized void add(Visits.Visit visit, long taken) {
        nanos.computeIfAbsent(visit.kind(), it -> new ArrayList<>()).add(taken);
        if (MEASURED.contains(visit.kind())) {
            slowest.add(new Slow(visit.path(), taken));
            if (slowest.size() > NAMED) {
                slowest.remove();
            }
        }
    }

    /** Of those that have to reach a figure, the slowest first: milliseconds and address. */
    synchronized List<String> slowest() {
        return slowest.stream()
                .sorted(Comparator.reverseOrder())
                .map(it -> "%.1f %s".formatted(it.taken() / 1e6, it.path()))
                .toList();
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
