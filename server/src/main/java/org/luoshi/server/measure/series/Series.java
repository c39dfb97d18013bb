package org.luoshi.server.measure.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An indicator with all its figures: what its events leave.
 *
 * @param version of its stream
 * @param targets in the order in which they were set; the last of a year counts
 * @param actuals by period
 * @param breakdowns in the order in which they were agreed; the last of a year counts
 * @param since the day on which it was first defined: no figure is asked for of a period that was over by then, unless
 *     there are figures before it
 * @param retirement empty for one that is followed
 */
public record Series(
        Indicator indicator,
        int version,
        List<Target> targets,
        List<Actual> actuals,
        List<Agreed> breakdowns,
        LocalDate since,
        Optional<Retirement> retirement) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Series {
        targets = List.copyOf(targets);
        actuals = List.copyOf(actuals);
        breakdowns = List.copyOf(breakdowns);
    }

    public IndicatorCode code() {
        return indicator.code();
    }

    public boolean isRetired() {
        return retirement.isPresent();
    }

    public Optional<Actual> last() {
        return actuals.isEmpty() ? Optional.empty() : Optional.of(actuals.getLast());
    }

    public Optional<Actual> at(Period period) {
        int place = place(period);
        return place < 0 ? Optional.empty() : Optional.of(actuals.get(place));
    }

    /** Negative where there is none, as {@link java.util.Collections#binarySearch} counts. */
    private int place(Period period) {
        int low = 0;
        int high = actuals.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = actuals.get(middle).period().compareTo(period);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -low - 1;
    }

    public Optional<Target> target(int year) {
        return targets.stream().filter(it -> it.year() == year).reduce((earlier, later) -> later);
    }

    /** What matters promised for this year and later ones: targets that their measures are. */
    public List<Target> promised(int year) {
        return targets.stream()
                .filter(it -> it.year() >= year
                        && target(it.year()).filter(it::equals).isPresent())
                .filter(it -> it.origin().flatMap(Origin::matter).isPresent())
                .toList();
    }

    public Optional<Agreed> breakdown(int year) {
        return breakdowns.stream().filter(it -> it.year() == year).reduce((earlier, later) -> later);
    }

    /** What a target is held against: the sum since the year began where figures add up, else the figure itself. */
    public Optional<BigDecimal> reached(Period period) {
        if (indicator.nature() != Nature.EACH) {
            return at(period).map(Actual::value);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int part = 1; part <= period.part(); part++) {
            Optional<Actual> one = at(new Period(period.every(), period.year(), part));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(one.get().value());
        }
        return Optional.of(sum);
    }

    /** Of the period by itself; empty where the figure before it in its year is missing. */
    public Optional<BigDecimal> single(Period period) {
        Optional<BigDecimal> value = at(period).map(Actual::value);
        if (indicator.nature() != Nature.CUMULATIVE || period.part() == 1) {
            return value;
        }
        return value.flatMap(it -> at(period.plus(-1)).map(before -> it.subtract(before.value())));
    }

    /**
     * Against a year earlier: in per cent where figures are amounts, in points where they are shares; empty without a
     * year earlier.
     */
    public Optional<BigDecimal> overYear(Period period) {
        Optional<BigDecimal> now = reached(period);
        Optional<BigDecimal> then = reached(period.yearEarlier());
        if (now.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        if (indicator.measuredIn().isShare()) {
            return Optional.of(now.get().subtract(then.get()));
        }
        return then.get().signum() <= 0
                ? Optional.empty()
                : Optional.of(
                        now.get().subtract(then.get()).multiply(HUNDRED).divide(then.get(), MathContext.DECIMAL64));
    }

    /** With one figure as it would be; for trying. */
    public Series with(Actual actual) {
        List<Actual> all = new ArrayList<>(actuals);
        int place = place(actual.period());
        if (place >= 0) {
            all.set(place, actual);
        } else {
            all.add(-place - 1, actual);
        }
        return new Series(indicator, version, targets, all, breakdowns, since, retirement);
    }

    public Series until(Period last) {
        return new Series(
                indicator,
                version,
                targets,
                actuals.stream().filter(it -> it.period().compareTo(last) <= 0).toList(),
                breakdowns,
                since,
                retirement);
    }
}
