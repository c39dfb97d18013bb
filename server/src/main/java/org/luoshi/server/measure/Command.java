package org.luoshi.server.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.measure.series.Agreed;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.Origin;
import org.luoshi.server.measure.series.PaceRule;
import org.luoshi.server.measure.series.Period;

/** What somebody wants to happen to an indicator. Figures are in its unit. */
public sealed interface Command {

    record Define(Indicator indicator) implements Command {}

    record SetPace(PaceRule rule) implements Command {}

    record SetTarget(int year, BigDecimal value, Optional<Origin> origin, String why) implements Command {}

    /** Figures, new ones and others than were there; those that are there already change nothing. */
    record Enter(List<Given> figures) implements Command {
        public Enter {
            figures = List.copyOf(figures);
        }
    }

    /** @param why needed where the period has another figure already */
    record Given(Period period, BigDecimal value, String why, Optional<Actual.From> from) {}

    /**
     * Follow it no more.
     *
     * @param promised that a matter's measure is its target is known, and no obstacle
     */
    record Retire(String why, boolean promised) implements Command {}

    /** Follow it again. */
    record Resume(String why) implements Command {}

    record AgreeBreakdown(int year, List<Agreed.Part> parts) implements Command {
        public AgreeBreakdown {
            parts = List.copyOf(parts);
        }
    }
}
