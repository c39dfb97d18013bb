package org.luoshi.server.web.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Entry;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.web.BadRequest;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.matter.Typed;

/** Understands the form of a new matter; what the rules of entering refuse is theirs to say. */
final class TypedEntry {

    /** Of metric and unit together the length that a table can show; our own. */
    private static final int LONGEST_NAME = 100;

    private TypedEntry() {}

    /** @throws BadRequest for what cannot be understood */
    static Entry read(Typed typed) {
        return new Entry(
                typed.get("title"),
                typed.get("playbook"),
                typed.unit("lead"),
                due(typed),
                measures(typed),
                typed.get("source"),
                typed.get("words"));
    }

    /** A date, or a duty that comes back, or words that name neither, or nothing. */
    private static Due due(Typed typed) {
        String wording = typed.get("wording");
        Optional<LocalDate> day = typed.day("due");
        if (day.isPresent() && typed.has("every")) {
            throw new BadRequest("entry.due.both", "");
        }
        if (day.isPresent()) {
            return new Due.On(day.get(), wording);
        }
        if (typed.has("every")) {
            return new Due.Recurring(period(typed.get("every")), wording);
        }
        return wording.isEmpty() ? new Due.None() : new Due.Unclear(wording);
    }

    private static Period period(String typed) {
        try {
            return Period.parse(typed);
        } catch (DateTimeException e) {
            throw new BadRequest("entry.every.bad", typed);
        }
    }

    /** A row without a name and without a figure is left out; half a row is asked about. */
    private static List<Measure> measures(Typed typed) {
        List<Measure> measures = new ArrayList<>();
        for (int row = 0; row < typed.rows("metric"); row++) {
            if (!typed.get("metric", row).isEmpty() || !typed.get("value", row).isEmpty()) {
                measures.add(measure(typed, row));
            }
        }
        return measures;
    }

    private static Measure measure(Typed typed, int row) {
        String metric = typed.get("metric", row);
        String value = typed.get("value", row);
        String unit = typed.get("unit", row);
        if (metric.isEmpty() || value.isEmpty() || (metric + unit).length() > LONGEST_NAME) {
            throw new BadRequest("entry.measure.half", Integer.toString(row + 1));
        }
        return new Measure(
                Optional.empty(),
                metric + value + unit,
                metric,
                comparison(typed.get("op", row)),
                Typed.readFigure(value),
                Optional.empty(),
                unit,
                Optional.empty());
    }

    private static Measure.Comparison comparison(String key) {
        return Phrases.constant(Measure.Comparison.values(), key)
                .filter(EntryPage.COMPARISONS::contains)
                .orElse(Measure.Comparison.AT_LEAST);
    }
}
