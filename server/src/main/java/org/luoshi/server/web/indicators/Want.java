package org.luoshi.server.web.indicators;

import org.luoshi.server.measure.asking.DueRule;
import org.luoshi.server.measure.asking.Missing;
import org.luoshi.server.measure.series.Series;

/**
 * A figure that its owner is asked for.
 *
 * @param first the oldest that is missing
 * @param shape of its light
 * @param words that it is missing, and by when it was or is due
 */
public record Want(Series series, Missing first, String shape, String words) {

    /** Why that day: where it was published, or that it is our own default. */
    public String basis() {
        return DueRule.of(series.indicator()).basis();
    }

    /** Of the form, with the period filled in. */
    public String address() {
        return "/indicators/%s?period=%s#enter".formatted(series.code(), first.period());
    }
}
