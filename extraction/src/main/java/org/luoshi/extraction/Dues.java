package org.luoshi.extraction;

import java.util.List;
import java.util.Optional;
import org.luoshi.extraction.due.Timing;

/** One due for an item out of all words of time in its sentence. */
final class Dues {

    private Dues() {}

    /** The day named, else the one that reaches over the paragraph, else a recurrence, else a vague wording. */
    static Due of(List<Timing> timings, Horizon horizon, Spans spans) {
        Optional<Timing.Day> day = Horizon.latest(timings).or(horizon::current);
        if (day.isPresent()) {
            Timing.Day on = day.get();
            return new Due.On(on.last(), spans.of(on.start(), on.end()));
        }
        Due due = new Due.None();
        for (Timing timing : timings) {
            due = stronger(due, timing, spans);
        }
        return due;
    }

    private static Due stronger(Due due, Timing timing, Spans spans) {
        return switch (timing) {
            case Timing.Every every ->
                due instanceof Due.Recurring
                        ? due
                        : new Due.Recurring(every.period(), spans.of(every.start(), every.end()));
            case Timing.Vague vague ->
                due instanceof Due.None ? new Due.Unclear(spans.of(vague.start(), vague.end())) : due;
            case Timing.Day ignored -> due;
        };
    }
}
