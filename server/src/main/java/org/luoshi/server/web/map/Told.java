package org.luoshi.server.web.map;

import java.util.List;
import java.util.stream.Stream;
import org.luoshi.server.place.Placing;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;

/** What was not done, in sentences. */
final class Told {

    private Told() {}

    static List<String> of(Frame frame, Placing placing) {
        return switch (placing) {
            case Placing.Done done -> List.of();
            case Placing.Blocked blocked ->
                Stream.concat(
                                Stream.of(frame.t("place.blocked")),
                                blocked.findings().stream().map(it -> Spot.told(frame, it)))
                        .toList();
            case Placing.Flawed flawed ->
                flawed.flaws().stream()
                        .map(it ->
                                frame.t("place.flaw." + it.code(), it.values().toArray()))
                        .toList();
            case Placing.Refused refused ->
                List.of(frame.t(
                        "place.refused." + refused.code(), refused.values().toArray()));
            case Placing.NotThere nothing ->
                throw NotThere.no("matter or layer", "").get();
        };
    }
}
