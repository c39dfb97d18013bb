package org.luoshi.server.chain.ladder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.ladder.Judged.Finding;

/** Holds an enterprise against a rung. Pure. */
public final class Judging {

    private Judging() {}

    /** The rung above the highest that it holds; empty at the top. */
    public static Optional<Ladder.Rung> next(Ladder ladder, Enterprise it) {
        List<Ladder.Rung> rungs = ladder.rungs();
        for (int i = rungs.size() - 1; i >= 0; i--) {
            if (it.has(rungs.get(i).what())) {
                return i + 1 < rungs.size() ? Optional.of(rungs.get(i + 1)) : Optional.empty();
            }
        }
        return rungs.stream().findFirst();
    }

    public static Judged judge(Ladder.Rung rung, Enterprise it, LocalDate today) {
        return new Judged(
                rung,
                rung.criteria().stream()
                        .flatMap(criterion -> judge(criterion, it, today))
                        .toList());
    }

    /** Nothing for what is not asked of this one. */
    private static Stream<Finding> judge(Criterion criterion, Enterprise it, LocalDate today) {
        return switch (criterion) {
            case Criterion.Bound bound -> bound(bound, it, today);
            case Criterion.Score score -> Stream.of(score(score, it, today));
        };
    }

    private static Stream<Finding> bound(Criterion.Bound asked, Enterprise it, LocalDate today) {
        if (asked.when().isPresent()) {
            Optional<BigDecimal> place = Value.of(asked.when().get().value(), it, today);
            if (place.isPresent() && !asked.when().get().holds(place.get())) {
                return Stream.empty();
            }
            if (place.isEmpty()) {
                return Stream.of(new Finding.Unknown(asked));
            }
        }
        Optional<BigDecimal> value = Value.of(asked.value(), it, today);
        if (value.isEmpty()) {
            return Stream.of(new Finding.Unknown(asked));
        }
        int compared = value.get().compareTo(asked.bound());
        boolean met = asked.atMost() ? compared <= 0 : compared >= 0;
        return Stream.of(
                met
                        ? new Finding.Met(asked, value.get(), asked.bound())
                        : new Finding.Missing(asked, value.get(), asked.bound(), ""));
    }

    private static Finding score(Criterion.Score asked, Enterprise it, LocalDate today) {
        BigDecimal sum = BigDecimal.ZERO;
        String nought = "";
        for (Criterion.Part part : asked.parts()) {
            boolean isKnown = part.steps().stream()
                    .anyMatch(step -> Value.of(step.value(), it, today).isPresent());
            if (!isKnown) {
                return new Finding.Unknown(asked);
            }
            BigDecimal points = points(part, it, today);
            nought = part.must() && points.signum() == 0 ? part.title() : nought;
            sum = sum.add(points);
        }
        return nought.isEmpty() && sum.compareTo(asked.least()) >= 0
                ? new Finding.Met(asked, sum, asked.least())
                : new Finding.Missing(asked, sum, asked.least(), nought);
    }

    private static BigDecimal points(Criterion.Part part, Enterprise it, LocalDate today) {
        return part.steps().stream()
                .filter(step -> Value.of(step.value(), it, today)
                        .filter(value -> value.compareTo(step.from()) >= 0)
                        .isPresent())
                .map(Criterion.Step::points)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
