package org.luoshi.server.measure.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import org.luoshi.server.measure.Command;
import org.luoshi.server.measure.Draft;
import org.luoshi.server.measure.Refusal;
import org.luoshi.server.measure.series.Series;

/** A year's target as it was written down, in the indicator's unit. */
public record Aim(int year, BigDecimal value, String why) {

    /** Whether it is the target already, wherever that came from: then nothing is set, and its source stays. */
    public boolean isSame(Series series) {
        return series.target(year)
                .filter(it -> it.value().compareTo(value) == 0)
                .isPresent();
    }

    /** Why it would be refused; empty where the draft has it now. */
    public Optional<Refusal> take(Draft draft, Series series) {
        return isSame(series)
                ? Optional.empty()
                : draft.take(series.code(), new Command.SetTarget(year, value, Optional.empty(), why));
    }
}
