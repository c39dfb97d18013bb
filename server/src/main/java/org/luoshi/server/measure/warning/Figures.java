package org.luoshi.server.measure.warning;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as sentences have them. */
final class Figures {

    private static final int PLACES = 4;

    private Figures() {}

    /** No more than four places, no noughts at the end. */
    static String plain(BigDecimal value) {
        BigDecimal rounded = value.setScale(Math.min(PLACES, Math.max(0, value.scale())), RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** To one place. */
    static String rounded(double value) {
        return plain(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
    }
}
