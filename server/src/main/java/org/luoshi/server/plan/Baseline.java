package org.luoshi.server.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A plan as it was once agreed 基线: never overwritten.
 *
 * @param number from 1
 * @param by who froze it
 * @param due of the plan then
 */
public record Baseline(int number, String name, Instant at, String by, LocalDate due, List<Span> spans) {

    public Baseline {
        spans = List.copyOf(spans);
    }

    /**
     * A node then.
     *
     * @param node its key
     * @param finished as far as it was reported then
     */
    public record Span(
            String node,
            String title,
            LocalDate start,
            LocalDate end,
            Optional<LocalDate> started,
            Optional<LocalDate> finished) {}
}
