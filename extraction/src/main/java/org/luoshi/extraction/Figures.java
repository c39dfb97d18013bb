package org.luoshi.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.extraction.due.Timing;
import org.luoshi.extraction.measure.Figure;

/** Makes a sentence's figures measures: owed or reported, each with the day that governs it. */
final class Figures {

    private final Spans spans;
    private final Horizon horizon;

    Figures(Spans spans, Horizon horizon) {
        this.spans = spans;
        this.horizon = horizon;
    }

    /** Of a commitment: targets, but for what its own words report as reached. */
    List<Measure> owed(Heard heard) {
        return measures(heard, true);
    }

    List<Measure> actuals(Heard heard) {
        return measures(heard, false);
    }

    private List<Measure> measures(Heard heard, boolean promised) {
        List<Measure> measures = new ArrayList<>(heard.figures().size());
        for (Figure figure : heard.figures()) {
            Span span = spans.of(figure.start(), figure.end());
            boolean owed = promised && !figure.reported();
            measures.add(new Measure(
                    span,
                    spans.quote(span),
                    figure.metric(),
                    figure.op(),
                    figure.value(),
                    figure.upper(),
                    figure.unit(),
                    owed ? dayOf(figure, heard.timings()) : Optional.empty(),
                    owed ? Measure.Kind.TARGET : Measure.Kind.ACTUAL));
        }
        return measures;
    }

    /** The last day named in front of the figure, else the one that reaches over the paragraph. */
    private Optional<LocalDate> dayOf(Figure figure, List<Timing> timings) {
        return timings.stream()
                .filter(timing -> timing instanceof Timing.Day && timing.start() < figure.end())
                .map(Timing.Day.class::cast)
                .reduce((first, second) -> second)
                .or(horizon::current)
                .map(Timing.Day::last);
    }
}
