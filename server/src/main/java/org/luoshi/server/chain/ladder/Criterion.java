package org.luoshi.server.chain.ladder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a rung asks for, as far as it can be computed. */
public sealed interface Criterion {

    String title();

    /** Where it is written; 本系统默认 where only we say so. */
    String source();

    /**
     * A bound on one value.
     *
     * @param atMost whether it is an upper bound
     * @param when it is asked only of enterprises whose value lies there
     */
    record Bound(String title, String source, Value value, boolean atMost, BigDecimal bound, Optional<Range> when)
            implements Criterion {}

    /**
     * A score that is the sum of parts. A part without its data counts nothing.
     *
     * @param least the score that is asked for
     */
    record Score(String title, String source, BigDecimal least, List<Part> parts) implements Criterion {
        public Score {
            parts = List.copyOf(parts);
        }
    }

    /**
     * @param steps the best first: the first that is reached counts
     * @param must whether nought in this part fails the whole
     */
    record Part(String title, boolean must, List<Step> steps) {
        public Part {
            steps = List.copyOf(steps);
        }
    }

    /** @param from the value must be at least this */
    record Step(Value value, BigDecimal from, BigDecimal points) {}

    /** Above {@code over}, up to and with {@code upTo}. */
    record Range(Value value, Optional<BigDecimal> over, Optional<BigDecimal> upTo) {
        boolean holds(BigDecimal it) {
            return over.filter(bound -> it.compareTo(bound) <= 0).isEmpty()
                    && upTo.filter(bound -> it.compareTo(bound) > 0).isEmpty();
        }
    }
}
