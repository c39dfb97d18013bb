package org.luoshi.server.chain.ladder;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.Figure;

/**
 * Something of an enterprise that a criterion looks at. Files write it as {@code REVENUE}, {@code RESEARCH/REVENUE} (in %),
 * {@code RESEARCH/REVENUE over 3} (of the sums of three years), {@code REVENUE growth 2} (% a year, over two years) or
 * {@code AGE} (full years since founded).
 */
public sealed interface Value {

    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    record Of(Figure figure) implements Value {}

    /** @param years whose sums are compared, as many as are known; 1 for the newest alone */
    record Share(Figure part, Figure whole, int years) implements Value {}

    record Growth(Figure figure, int years) implements Value {}

    record Age() implements Value {}

    Pattern FORM = Pattern.compile("([A-Z_]+)(?:/([A-Z_]+))?(?: (over|growth) (\\d))?");

    /** Throws {@link IllegalArgumentException} for what is not written so. */
    static Value parse(String text) {
        if (text.equals("AGE")) {
            return new Age();
        }
        Matcher found = FORM.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("no value: " + text);
        }
        Figure figure = Figure.valueOf(found.group(1));
        int years = found.group(4) == null ? 1 : Integer.parseInt(found.group(4));
        if (found.group(2) != null) {
            return new Share(figure, Figure.valueOf(found.group(2)), years);
        }
        return "growth".equals(found.group(3)) ? new Growth(figure, years) : new Of(figure);
    }

    /** Rounded to a hundredth; empty where the registry does not hold what it takes. */
    static Optional<BigDecimal> of(Value value, Enterprise it, LocalDate today) {
        return switch (value) {
            case Of one -> it.newest(one.figure());
            case Share share -> share(share, it);
            case Growth growth -> growth(growth, it);
            case Age age -> it.profile().founded().map(day -> BigDecimal.valueOf(ChronoUnit.YEARS.between(day, today)));
        };
    }

    private static Optional<BigDecimal> share(Share share, Enterprise it) {
        List<Enterprise.Year> known = it.years().stream()
                .filter(year -> year.of(share.part()).isPresent()
                        && year.of(share.whole()).isPresent())
                .toList();
        List<Enterprise.Year> last = known.subList(Math.max(0, known.size() - share.years()), known.size());
        BigDecimal whole = sum(last, share.whole());
        return whole.signum() <= 0
                ? Optional.empty()
                : Optional.of(sum(last, share.part()).multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP));
    }

    private static BigDecimal sum(List<Enterprise.Year> years, Figure figure) {
        return years.stream().flatMap(it -> it.of(figure).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The mean rate over so many years: the root of the whole growth. */
    private static Optional<BigDecimal> growth(Growth growth, Enterprise it) {
        Optional<Enterprise.Year> last = it.latest(growth.figure());
        Optional<BigDecimal> before = last.flatMap(year -> it.years().stream()
                .filter(one -> one.year() == year.year() - growth.years())
                .findFirst()
                .flatMap(one -> one.of(growth.figure())));
        if (last.isEmpty() || before.filter(old -> old.signum() > 0).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal factor = last.get().of(growth.figure()).orElseThrow().divide(before.get(), MathContext.DECIMAL64);
        double rate = Math.pow(factor.doubleValue(), 1.0 / growth.years()) - 1;
        return Optional.of(BigDecimal.valueOf(rate * 100).setScale(2, RoundingMode.HALF_UP));
    }
}
