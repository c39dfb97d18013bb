package org.luoshi.server.pipeline.parcel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An area, in 亩. Fifteen 亩 are one hectare, by definition, so that an area in hectares or square metres is rounded only
 * where it is shown.
 */
public record Area(@JsonValue BigDecimal mu) implements Comparable<Area> {

    private static final BigDecimal MU_PER_HECTARE = BigDecimal.valueOf(15);
    private static final BigDecimal HECTARE = BigDecimal.valueOf(10_000);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Area {
        if (mu.signum() <= 0) {
            throw new IllegalArgumentException("an area is more than nothing, not " + mu);
        }
    }

    /** To the nearest square metre. */
    public BigDecimal squareMetres() {
        return mu.multiply(HECTARE).divide(MU_PER_HECTARE, 0, RoundingMode.HALF_UP);
    }

    /** To four decimals, a square metre. */
    public BigDecimal hectares() {
        return mu.divide(MU_PER_HECTARE, 4, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Area other) {
        return mu.compareTo(other.mu);
    }
}
