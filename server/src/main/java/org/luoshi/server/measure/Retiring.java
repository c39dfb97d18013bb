package org.luoshi.server.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.measure.series.Target;
import org.luoshi.server.shared.Plain;

/**
 * The rules of following an indicator no more, and of following it again. Pure.
 *
 * <p>A whole with living parts is refused: their targets are shares of its own, and nothing would say any more whether
 * they add up. One whose target a matter promised is asked about and then taken: the promise stays the matter's, and an
 * office may follow it by a better number.
 */
final class Retiring {

    private Retiring() {}

    static Decision retire(Series now, Command.Retire it, Situation situation) {
        if (now.isRetired()) {
            return Decision.accepted();
        }
        if (it.why().isBlank()) {
            return Decision.refused("measure-retire-why", now.indicator().name());
        }
        List<Series> parts = situation.parts().apply(now.code());
        if (!parts.isEmpty()) {
            return Decision.refused("measure-retire-parts", now.indicator().name(), parts.size(), named(parts));
        }
        Optional<Target> promise =
                now.promised(situation.today().getYear()).stream().findFirst();
        return promise.isPresent() && !it.promised()
                ? Decision.refused(
                        "measure-retire-promised",
                        now.indicator().name(),
                        promise.get().year())
                : Decision.accepted(new IndicatorEvent.Retired(Deciding.words(it.why())));
    }

    private static String named(List<Series> parts) {
        return parts.stream()
                .limit(3)
                .map(it -> Plain.text(it.indicator().name()) + "（" + it.code() + "）")
                .collect(Collectors.joining("、"));
    }

    static Decision resume(Series now, Command.Resume it, Situation situation) {
        if (!now.isRetired()) {
            return Decision.accepted();
        }
        if (it.why().isBlank()) {
            return Decision.refused("measure-resume-why", now.indicator().name());
        }
        Optional<Series> whole = now.indicator().parent().flatMap(situation.known());
        return whole.filter(Series::isRetired).isPresent()
                ? Decision.refused(
                        "measure-parent-retired", whole.get().indicator().name())
                : Decision.accepted(new IndicatorEvent.Resumed(Deciding.words(it.why())));
    }
}
