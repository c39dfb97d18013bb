package org.luoshi.server.measure.series;

import java.util.Optional;
import org.luoshi.server.matter.MatterId;

/**
 * Where a target comes from: a matter's measure, whose span the matter shows, or the breakdown of a whole.
 *
 * @param measure its number in the matter, from 0
 */
public record Origin(Optional<MatterId> matter, Optional<Integer> measure, Optional<IndicatorCode> whole) {

    public static Origin of(MatterId matter, int measure) {
        return new Origin(Optional.of(matter), Optional.of(measure), Optional.empty());
    }

    public static Origin partOf(IndicatorCode whole) {
        return new Origin(Optional.empty(), Optional.empty(), Optional.of(whole));
    }
}
