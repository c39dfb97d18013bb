package org.luoshi.server.measure.asking;

import java.util.Optional;
import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.series.Period;

/** Names a period's figure among all that is reminded of: {@code figure:retail:2026-03}. */
public record MissingKey(IndicatorCode code, Period period) {

    private static final String KIND = "figure";

    /** Empty for what names something else. */
    public static Optional<MissingKey> read(String key) {
        String[] parts = key.split(":", -1);
        return parts.length == 3 && parts[0].equals(KIND) && IndicatorCode.isCode(parts[1])
                ? Period.read(parts[2]).map(it -> new MissingKey(new IndicatorCode(parts[1]), it))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return KIND + ":" + code + ":" + period;
    }
}
