package org.luoshi.extraction.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as written, worked out.
 *
 * @param more 余 or 多 belongs to it (1000多)
 */
record Numeral(int start, int end, BigDecimal value, Script script, boolean more) {

    enum Script {
        ARABIC,
        CHINESE,
        /** Only a power of ten (千, 百亿): a figure only behind a bound (突破千亿元). */
        BARE
    }

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String POWERS = "十百千万亿";

    /** Longer runs are no quantities: telephone numbers, keys, noise. */
    private static final int MAX_LENGTH = 18;

    private static final boolean[] STARTS = new boolean[Character.MAX_VALUE + 1];

    static {
        ("0123456789两〇" + DIGITS + POWERS).chars().forEach(c -> STARTS[c] = true);
    }

    static boolean startsWith(char c) {
        return STARTS[c];
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isChinese(char c) {
        return STARTS[c] && !isDigit(c);
    }

    /** The number that begins at {@code at}; empty where the characters are no number after all. */
    static Optional<Numeral> at(String text, int at, int to) {
        return isDigit(text.charAt(at)) ? arabic(text, at, to) : chinese(text, at, to);
    }

    private static Optional<Numeral> arabic(String text, int at, int to) {
        int end = at;
        while (end < to && (isDigit(text.charAt(end)) || isPointOrComma(text, end, to))) {
            end++;
        }
        if (end - at > MAX_LENGTH || isNumbering(text, at, end)) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(text.substring(at, end).replace(",", ""));
        boolean more = isMore(text, end, to) && end + 1 < to && POWERS.indexOf(text.charAt(end + 1)) > 0;
        end += more ? 1 : 0;
        for (int powers = 0; powers < 3 && end < to && POWERS.indexOf(text.charAt(end)) > 0; powers++) {
            if (Unit.swallows(text, end, to)) {
                break;
            }
            value = value.multiply(power(text.charAt(end)));
            end++;
        }
        return Optional.of(finish(text, at, end, to, value, Script.ARABIC, more));
    }

    /** 1.2.3 numbers a heading. */
    private static boolean isNumbering(String text, int at, int end) {
        int point = text.indexOf('.', at, end);
        return point >= 0 && text.indexOf('.', point + 1, end) >= 0;
    }

    /** A point between digits, or a comma that groups three digits. */
    private static boolean isPointOrComma(String text, int at, int to) {
        if (at + 1 >= to || !isDigit(text.charAt(at + 1)) || !isDigit(text.charAt(at - 1))) {
            return false;
        }
        if (text.charAt(at) == '.') {
            return true;
        }
        boolean three = at + 3 < to && isDigit(text.charAt(at + 2)) && isDigit(text.charAt(at + 3));
        return text.charAt(at) == ',' && three && (at + 4 >= to || !isDigit(text.charAt(at + 4)));
    }

    private static Optional<Numeral> chinese(String text, int at, int to) {
        long total = 0;
        long section = 0;
        long digit = -1;
        int end = at;
        boolean bare = "百千万亿".indexOf(text.charAt(at)) >= 0;
        for (; end < to && isChinese(text.charAt(end)) && !Unit.swallows(text, end, to); end++) {
            char c = text.charAt(end);
            int power = POWERS.indexOf(c);
            if (power < 0) {
                int next = c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = next;
                bare = false;
            } else if (power < 3) {
                section += (digit < 0 ? 1 : digit) * power(c).longValueExact();
                digit = -1;
            } else {
                long before = section + Math.max(digit, 0);
                long factor = power(c).longValueExact();
                total = c == '亿' ? Math.max(total + before, 1) * factor : total + Math.max(before, 1) * factor;
                section = 0;
                digit = -1;
            }
        }
        if (end == at || end - at > MAX_LENGTH) {
            return Optional.empty();
        }
        BigDecimal value = BigDecimal.valueOf(total + section + Math.max(digit, 0));
        return Optional.of(finish(text, at, end, to, value, bare ? Script.BARE : Script.CHINESE, false));
    }

    private static Numeral finish(
            String text, int at, int end, int to, BigDecimal value, Script script, boolean moreInside) {
        boolean more = isMore(text, end, to);
        int behind = more ? end + 1 : end;
        boolean power = more && behind < to && "万亿".indexOf(text.charAt(behind)) >= 0;
        BigDecimal worked = power ? value.multiply(power(text.charAt(behind))) : value;
        return new Numeral(at, power ? behind + 1 : behind, worked, script, more || moreInside);
    }

    private static boolean isMore(String text, int at, int to) {
        return at < to && "余多".indexOf(text.charAt(at)) >= 0;
    }

    private static BigDecimal power(char c) {
        return switch (c) {
            case '十' -> BigDecimal.TEN;
            case '百' -> BigDecimal.valueOf(100);
            case '千' -> BigDecimal.valueOf(1000);
            case '万' -> BigDecimal.valueOf(10_000);
            case '亿' -> BigDecimal.valueOf(100_000_000);
            default -> throw new IllegalArgumentException("no power of ten: " + c);
        };
    }
}
