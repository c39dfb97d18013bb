package org.luoshi.server.measure.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.luoshi.server.shared.UnitCode;

/**
 * A year's target broken down to units (分解).
 *
 * @param seq of the event on the ledger
 */
public record Agreed(int year, BigDecimal total, List<Part> parts, String by, Instant at, long seq) {

    public Agreed {
        parts = List.copyOf(parts);
    }

    public record Part(IndicatorCode code, UnitCode unit, BigDecimal value) {}
}
