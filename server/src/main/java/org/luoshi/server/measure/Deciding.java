package org.luoshi.server.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.measure.breakdown.Fit;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.measure.series.Agreed;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.measure.series.Target;
import org.luoshi.server.shared.Plain;

/** The rules of indicators. Pure. */
final class Deciding {

    static final int LONGEST_WORDS = 200;

    /** Figures have so many digits before the point, and behind it, at most. */
    private static final int MOST_DIGITS = 15;

    private static final int MOST_PLACES = 6;

    private Deciding() {}

    /** The first command of an indicator. */
    static Decision begin(Command.Define command, Situation situation) {
        return Defining.begin(command.indicator(), situation);
    }

    static Decision decide(Series now, Command command, Situation situation) {
        Decision decision = decided(now, command, situation);
        boolean changes =
                decision instanceof Decision.Accepted it && !it.events().isEmpty();
        return changes && now.isRetired() && !(command instanceof Command.Resume)
                ? Decision.refused("measure-retired", now.indicator().name())
                : decision;
    }

    private static Decision decided(Series now, Command command, Situation situation) {
        return switch (command) {
            case Command.Define it -> Defining.change(now, it.indicator(), situation);
            case Command.SetPace it ->
                now.indicator().pace().equals(it.rule())
                        ? Decision.accepted()
                        : Decision.accepted(new IndicatorEvent.PaceSet(it.rule()));
            case Command.SetTarget it -> target(now, it);
            case Command.Enter it -> enter(now, it, situation);
            case Command.AgreeBreakdown it -> breakdown(now, it, situation);
            case Command.Retire it -> Retiring.retire(now, it, situation);
            case Command.Resume it -> Retiring.resume(now, it, situation);
        };
    }

    private static Decision target(Series now, Command.SetTarget it) {
        if (!isFigure(it.value())) {
            return Decision.refused("measure-figure", it.value().toPlainString(), MOST_DIGITS, MOST_PLACES);
        }
        if (it.year() < 1990 || it.year() > 2099) {
            return Decision.refused("measure-year", it.year());
        }
        Optional<Target> was = now.target(it.year());
        boolean isSame = was.filter(same ->
                        same.value().compareTo(it.value()) == 0 && same.origin().equals(it.origin()))
                .isPresent();
        return isSame
                ? Decision.accepted()
                : Decision.accepted(new IndicatorEvent.TargetSet(it.year(), it.value(), it.origin(), words(it.why())));
    }

    private static Decision enter(Series now, Command.Enter command, Situation situation) {
        List<IndicatorEvent.Figure> fresh = new ArrayList<>();
        List<IndicatorEvent> events = new ArrayList<>();
        for (Command.Given given : command.figures()) {
            Optional<Refusal> fault = fault(now, given, situation);
            if (fault.isPresent()) {
                return new Decision.Refused(fault.get());
            }
            Optional<Actual> was = now.at(given.period());
            if (was.isEmpty()) {
                fresh.add(new IndicatorEvent.Figure(given.period(), given.value(), words(given.why()), given.from()));
            } else if (was.get().value().compareTo(given.value()) != 0) {
                events.add(new IndicatorEvent.ActualRevised(
                        given.period(), was.get().value(), given.value(), words(given.why()), given.from()));
            }
        }
        if (!fresh.isEmpty()) {
            events.addFirst(new IndicatorEvent.ActualsEntered(fresh));
        }
        return new Decision.Accepted(events);
    }

    /** What is wrong with one figure; empty where nothing is. */
    static Optional<Refusal> fault(Series now, Command.Given given, Situation situation) {
        Period period = given.period();
        if (period.every() != now.indicator().every()) {
            return Optional.of(new Refusal(
                    "measure-period-other", List.of(period, now.indicator().name())));
        }
        if (period.firstDay().isAfter(situation.today())) {
            return Optional.of(new Refusal("measure-period-future", List.of(period)));
        }
        if (!isFigure(given.value())) {
            return Optional.of(
                    new Refusal("measure-figure", List.of(given.value().toPlainString(), MOST_DIGITS, MOST_PLACES)));
        }
        return now.at(period)
                .filter(was ->
                        was.value().compareTo(given.value()) != 0 && given.why().isBlank())
                .map(was -> new Refusal(
                        "measure-why",
                        List.of(
                                period,
                                was.value().toPlainString(),
                                given.value().toPlainString())));
    }

    private static boolean isFigure(BigDecimal value) {
        return value.precision() - value.scale() <= MOST_DIGITS
                && value.stripTrailingZeros().scale() <= MOST_PLACES;
    }

    private static Decision breakdown(Series now, Command.AgreeBreakdown it, Situation situation) {
        Optional<Target> target = now.target(it.year());
        if (target.isEmpty()) {
            return Decision.refused("measure-no-target", now.indicator().name(), it.year());
        }
        Map<String, Agreed.Part> parts = new LinkedHashMap<>();
        for (Agreed.Part part : it.parts()) {
            Optional<Series> known = situation.known().apply(part.code());
            if (known.flatMap(one -> one.indicator().parent())
                    .filter(now.code()::equals)
                    .isEmpty()) {
                return Decision.refused(
                        "measure-no-part", part.code(), now.indicator().name());
            }
            if (known.get().isRetired()) {
                return Decision.refused(
                        "measure-retired", known.get().indicator().name());
            }
            parts.put(part.code().value(), part);
        }
        if (parts.isEmpty()) {
            return Decision.refused("measure-no-parts", now.indicator().name());
        }
        return agreed(now, it, target.get(), List.copyOf(parts.values()));
    }

    private static Decision agreed(Series now, Command.AgreeBreakdown it, Target target, List<Agreed.Part> parts) {
        if (now.indicator().nature().adds()) {
            Fit fit = Fit.of(
                    target.value(),
                    parts.stream().map(Agreed.Part::value).toList(),
                    now.indicator().direction());
            if (!fit.isEnough()) {
                return Decision.refused(
                        "measure-sum-" + now.indicator().direction().name().toLowerCase(java.util.Locale.ROOT),
                        parts.size(),
                        plain(fit.sum()),
                        now.indicator().unit(),
                        plain(fit.whole()),
                        plain(fit.missing()));
            }
        }
        boolean isSame = now.breakdown(it.year())
                .filter(was -> was.total().compareTo(target.value()) == 0
                        && was.parts().equals(parts))
                .isPresent();
        return isSame
                ? Decision.accepted()
                : Decision.accepted(new IndicatorEvent.BreakdownAgreed(it.year(), target.value(), parts));
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    static String words(String typed) {
        String words = Plain.text(typed).strip();
        return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    }
}
