package org.luoshi.server.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.server.measure.quantity.MeasuringUnits;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.series.Series;

/** What an indicator may be: the rules of defining one, and of defining it otherwise. Pure. */
final class Defining {

    static final int LONGEST_NAME = 60;

    /** Of group and source; our own. */
    static final int LONGEST_WORDS = 60;

    /** Stand in addresses where codes stand. */
    private static final Set<String> KEPT = Set.of("new", "import", "template.xlsx");

    private Defining() {}

    /** For the first time. */
    static Decision begin(Indicator wanted, Situation situation) {
        return KEPT.contains(wanted.code().value())
                ? Decision.refused("measure-code-kept", wanted.code())
                : decided(fault(wanted, situation), wanted);
    }

    /** Otherwise than before. */
    static Decision change(Series now, Indicator wanted, Situation situation) {
        if (now.indicator().equals(wanted)) {
            return Decision.accepted();
        }
        return decided(
                fixed(now, wanted, situation.parts().apply(now.code())).or(() -> fault(wanted, situation)), wanted);
    }

    private static Decision decided(Optional<Refusal> fault, Indicator wanted) {
        return fault.map(it -> (Decision) new Decision.Refused(it))
                .orElseGet(() -> Decision.accepted(new IndicatorEvent.Defined(wanted)));
    }

    /** Figures that are there would mean something else, and parts would not add up any more. */
    private static Optional<Refusal> fixed(Series now, Indicator wanted, List<Series> parts) {
        Indicator was = now.indicator();
        if (!meansSame(was, wanted) && !now.actuals().isEmpty()) {
            return Optional.of(new Refusal(
                    "measure-fixed", List.of(was.name(), now.actuals().size())));
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        if (wanted.parent().isPresent()) {
            return Optional.of(new Refusal("measure-parts-whole", List.of(was.name(), parts.size())));
        }
        return isCountedAs(was, wanted)
                ? Optional.empty()
                : Optional.of(new Refusal("measure-parts-fixed", List.of(was.name(), parts.size())));
    }

    private static boolean meansSame(Indicator one, Indicator other) {
        return one.unit().equals(other.unit()) && one.nature() == other.nature() && one.every() == other.every();
    }

    private static boolean isCountedAs(Indicator part, Indicator whole) {
        return meansSame(part, whole) && part.direction() == whole.direction();
    }

    private static Optional<Refusal> fault(Indicator it, Situation situation) {
        if (it.name().isBlank() || it.name().length() > LONGEST_NAME) {
            return Optional.of(new Refusal("measure-name", List.of(LONGEST_NAME)));
        }
        if (it.group().length() > LONGEST_WORDS) {
            return Optional.of(new Refusal("measure-group-long", List.of(LONGEST_WORDS)));
        }
        if (it.source().length() > LONGEST_WORDS) {
            return Optional.of(new Refusal("measure-source-long", List.of(LONGEST_WORDS)));
        }
        if (MeasuringUnits.find(it.unit()).isEmpty()) {
            return Optional.of(
                    new Refusal("measure-unit", List.of(it.unit(), String.join("、", MeasuringUnits.names()))));
        }
        return it.parent()
                .flatMap(code -> situation
                        .known()
                        .apply(code)
                        .map(whole -> fault(it, whole))
                        .orElseGet(() -> Optional.of(new Refusal("measure-parent-unknown", List.of(code)))));
    }

    /** A part is counted as its whole is, or it could not be added up. */
    private static Optional<Refusal> fault(Indicator part, Series series) {
        Indicator whole = series.indicator();
        IndicatorCode code = whole.code();
        if (whole.parent().isPresent() || code.equals(part.code())) {
            return Optional.of(new Refusal("measure-parent-part", List.of(whole.name())));
        }
        if (series.isRetired()) {
            return Optional.of(new Refusal("measure-parent-retired", List.of(whole.name())));
        }
        return isCountedAs(part, whole)
                ? Optional.empty()
                : Optional.of(new Refusal("measure-parent-other", List.of(whole.name(), whole.unit(), part.unit())));
    }
}
