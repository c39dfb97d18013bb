package org.luoshi.server.measure.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;

/**
 * Where an indicator will stand at the end of each period that is left of the year, with an interval that holds it in
 * four of five years.
 *
 * @param learnt how many figures it was learnt from
 * @param last the last one's period
 * @param ahead in their order; the last one is the year's end
 */
public record Outlook(Contest contest, int learnt, Period last, List<Ahead> ahead) {

    /** Half of a year's figures more than a year: less is no season to go by. */
    private static final double LEAST_YEARS = 1.5;

    /** What is held against a year's target: the sum since the year began where figures add up. */
    public record Ahead(Period period, double value, double low, double high) {}

    public Outlook {
        ahead = List.copyOf(ahead);
    }

    /** Empty where the indicator is followed no more, where the year is over, for yearly figures, and where there are too few. */
    public static Optional<Outlook> of(Series series) {
        return Optional.of(series)
                .filter(it -> !it.isRetired())
                .flatMap(History::of)
                .filter(it -> it.season() > 1 && it.size() >= LEAST_YEARS * it.season())
                .flatMap(it -> of(series, it));
    }

    private static Optional<Outlook> of(Series series, History history) {
        Period last = history.period(history.size() - 1);
        boolean adds = series.indicator().nature().adds();
        return last.left() == 0
                ? Optional.empty()
                : series.reached(last).map(it -> of(history, adds, adds ? it.doubleValue() : 0));
    }

    static Outlook of(History history, boolean adds, double reached) {
        Period last = history.period(history.size() - 1);
        Contest contest = Contest.of(history, last.left());
        double[] values = contest.chosen().ahead(history, last.left());
        List<Ahead> ahead = new ArrayList<>();
        for (int steps = 1; steps <= values.length; steps++) {
            double more = told(values, steps, adds);
            double width = Spread.of(history, contest.chosen(), steps, adds).width(more);
            ahead.add(new Ahead(last.plus(steps), reached + more, reached + more - width, reached + more + width));
        }
        return new Outlook(contest, history.size(), last, ahead);
    }

    /** The sum of the first steps where values add up, else the last of them. */
    static double told(double[] values, int steps, boolean adds) {
        return adds ? Arrays.stream(values, 0, steps).sum() : values[steps - 1];
    }

    /** The year's end. */
    public Ahead end() {
        return ahead.getLast();
    }
}
