package org.luoshi.server.web.matter;

import java.util.Locale;

/** How a draw is told. */
public final class Check {

    private Check() {}

    /** A probability between 0 and 1 with one decimal: 12.5%. */
    public static String percent(double probability) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * probability);
    }

    /** A lot between 0 and 1 with four decimals. */
    public static String lot(double lot) {
        return String.format(Locale.ROOT, "%.4f", lot);
    }
}
