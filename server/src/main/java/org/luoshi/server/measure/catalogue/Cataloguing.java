package org.luoshi.server.measure.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.measure.Command;
import org.luoshi.server.measure.Draft;
import org.luoshi.server.measure.Drafts;
import org.luoshi.server.measure.Refusal;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes one indicator with its target from a form: all of it or nothing. */
@Component
public class Cataloguing {

    private final Drafts drafts;
    private final Units units;

    Cataloguing(Drafts drafts, Units units) {
        this.drafts = drafts;
        this.units = units;
    }

    /** What came of a form. */
    public sealed interface Outcome {

        record Done(IndicatorCode code) implements Outcome {}

        record Faulty(List<Wrong> wrong) implements Outcome {
            public Faulty {
                wrong = List.copyOf(wrong);
            }
        }

        /** Somebody was quicker: nothing was written. */
        record Conflict() implements Outcome {}

        /** There is none, or none that this person may see. */
        record NotThere() implements Outcome {}
    }

    /** One that is not there yet. */
    @Transactional
    public Outcome define(Written written, Acting acting) {
        Draft draft = drafts.open(acting);
        String code = written.get(Field.CODE);
        if (!IndicatorCode.isCode(code)) {
            return new Outcome.Faulty(withOthers(
                    Wrong.at(Field.CODE, "measure-code", code), new IndicatorCode("x"), written, Optional.empty()));
        }
        IndicatorCode wanted = new IndicatorCode(code);
        return draft.has(wanted)
                ? new Outcome.Faulty(
                        withOthers(Wrong.at(Field.CODE, "measure-taken", wanted), wanted, written, Optional.empty()))
                : take(draft, wanted, Optional.empty(), written);
    }

    /** @param seen the version that the person looked at */
    @Transactional
    public Outcome change(IndicatorCode code, int seen, Written written, Acting acting) {
        Draft draft = drafts.open(acting);
        Optional<Series> now = draft.find(code);
        if (now.isEmpty()) {
            return new Outcome.NotThere();
        }
        return now.get().version() == seen ? take(draft, code, now, written) : new Outcome.Conflict();
    }

    /** With all else that cannot be read, so that nobody mends one fault to be shown the next. */
    private List<Wrong> withOthers(Wrong first, IndicatorCode code, Written written, Optional<Series> now) {
        Reading reading = reading(written, now);
        reading.indicator(code);
        aim(reading, written);
        List<Wrong> all = new ArrayList<>(List.of(first));
        all.addAll(reading.wrong());
        return all;
    }

    private Reading reading(Written written, Optional<Series> now) {
        return new Reading(written, units.organisation(), now.map(Series::indicator));
    }

    private Outcome take(Draft draft, IndicatorCode code, Optional<Series> now, Written written) {
        Reading reading = reading(written, now);
        Optional<Indicator> wanted = reading.indicator(code);
        Optional<Aim> aim = aim(reading, written);
        if (wanted.isEmpty() || !reading.wrong().isEmpty()) {
            return new Outcome.Faulty(reading.wrong());
        }
        Optional<Refusal> refusal = draft.take(code, new Command.Define(wanted.get()));
        if (refusal.isPresent()) {
            return new Outcome.Faulty(List.of(Blame.of(refusal.get(), now.map(Series::indicator), wanted.get())));
        }
        Optional<Refusal> missed =
                aim.flatMap(it -> it.take(draft, draft.find(code).orElseThrow()));
        if (missed.isPresent()) {
            return new Outcome.Faulty(List.of(Blame.ofTarget(missed.get())));
        }
        drafts.store(draft);
        return new Outcome.Done(code);
    }

    /** Empty where no target was written. */
    private static Optional<Aim> aim(Reading reading, Written written) {
        return written.has(Field.TARGET)
                ? reading.figure(Field.TARGET)
                        .flatMap(value -> reading.year().map(year -> new Aim(year, value, written.get(Field.WHY))))
                : Optional.empty();
    }
}
