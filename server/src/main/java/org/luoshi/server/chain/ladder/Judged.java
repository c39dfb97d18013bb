package org.luoshi.server.chain.ladder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * How an enterprise stands before a rung.
 *
 * @param findings one for each criterion that is asked of it
 */
public record Judged(Ladder.Rung rung, List<Finding> findings) {

    public Judged {
        findings = List.copyOf(findings);
    }

    /** What is said of one criterion. */
    public sealed interface Finding {
        Criterion criterion();

        record Met(Criterion criterion, BigDecimal value, BigDecimal bound) implements Finding {}

        /**
         * @param value what there is, of the {@code bound} that is asked for
         * @param nought the part of a score that must not be nought and is; else empty
         */
        record Missing(Criterion criterion, BigDecimal value, BigDecimal bound, String nought) implements Finding {

            /** How much of the bound is reached, in %, 0 to 100. */
            public int reached() {
                boolean isOver = value.compareTo(bound) > 0;
                BigDecimal less = isOver ? bound : value;
                BigDecimal more = isOver ? value : bound;
                return more.signum() <= 0
                        ? 0
                        : Math.max(
                                0,
                                less.multiply(Value.HUNDRED)
                                        .divide(more, RoundingMode.DOWN)
                                        .intValue());
            }
        }

        /** The registry does not hold what it takes. */
        record Unknown(Criterion criterion) implements Finding {}
    }

    public long met() {
        return findings.stream().filter(Finding.Met.class::isInstance).count();
    }

    public List<Finding.Missing> missing() {
        return findings.stream()
                .flatMap(it -> it instanceof Finding.Missing one ? Stream.of(one) : Stream.empty())
                .toList();
    }

    public List<Finding.Unknown> unknown() {
        return findings.stream()
                .flatMap(it -> it instanceof Finding.Unknown one ? Stream.of(one) : Stream.empty())
                .toList();
    }

    /** Whether so little is missing that it is worth somebody's visit; not where nothing at all is known. */
    public boolean isNear() {
        return unknown().size() < findings.size()
                && missing().size() + unknown().size() <= rung.near()
                && missing().stream().allMatch(it -> it.reached() >= rung.within());
    }

    /** Whether everything that can be computed is met. */
    public boolean isReached() {
        return missing().isEmpty() && unknown().isEmpty();
    }
}
