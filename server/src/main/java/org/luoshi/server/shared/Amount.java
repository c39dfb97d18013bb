package org.luoshi.server.shared;

import java.math.BigDecimal;
import java.util.Optional;

/** Figures as Chinese offices write them: 700亿, 4.2万; and read back. */
public final class Amount {

    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    /** Below this, figures are read as they are: 6600人. */
    private static final BigDecimal SHORT = BigDecimal.valueOf(100_000);

    /** More places behind the point are harder to read than the noughts: 132.5678亿, 4.25万. */
    private static final int PLACES_OF_YI = 4;

    private static final int PLACES_OF_WAN = 2;

    private Amount() {}

    /** In 亿 or 万 where that is shorter and exact, else as it is; never with an exponent. */
    public static String shown(BigDecimal value) {
        BigDecimal size = value.abs();
        if (size.compareTo(YI) >= 0 && fits(value, YI, PLACES_OF_YI)) {
            return plain(value.divide(YI)) + "亿";
        }
        return size.compareTo(SHORT) >= 0 && fits(value, WAN, PLACES_OF_WAN)
                ? plain(value.divide(WAN)) + "万"
                : plain(value);
    }

    /** What somebody typed: 700亿, 4.2万, 1,200; empty for anything but a figure. */
    public static Optional<BigDecimal> parse(String typed) {
        String text = typed.strip().replace(",", "").replace("，", "");
        BigDecimal unit = text.endsWith("亿") ? YI : text.endsWith("万") ? WAN : BigDecimal.ONE;
        String digits = unit.equals(BigDecimal.ONE)
                ? text
                : text.substring(0, text.length() - 1).strip();
        return digits.length() <= 30 && digits.matches("[+-]?\\d+(\\.\\d+)?")
                ? Optional.of(new BigDecimal(digits).multiply(unit))
                : Optional.empty();
    }

    private static boolean fits(BigDecimal value, BigDecimal unit, int places) {
        return value.divide(unit).stripTrailingZeros().scale() <= places;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
