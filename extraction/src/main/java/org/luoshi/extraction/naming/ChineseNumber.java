package org.luoshi.extraction.naming;

/** Small whole numbers as Chinese headings and slogans write them: 三, 十二, 10. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private static final int LONGEST = 6;

    private ChineseNumber() {}

    static boolean begins(char c) {
        return c == '两' || c == '十' || c >= '1' && c <= '9' || DIGITS.indexOf(c) > 0;
    }

    /** One past the number that begins here, or past its first characters when it is too long to count anything. */
    static int end(CharSequence text, int from) {
        boolean arabic = text.charAt(from) <= '9';
        int end = from + 1;
        while (end < Math.min(text.length(), from + LONGEST) && continues(text.charAt(end), arabic)) {
            end++;
        }
        return end;
    }

    private static boolean continues(char c, boolean arabic) {
        return arabic ? c >= '0' && c <= '9' : c == '十' || DIGITS.indexOf(c) > 0;
    }

    /** Its value, 0 when it is none below a hundred. */
    static int value(CharSequence text, int from, int end) {
        int value = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '十') {
                value = Math.max(value, 1) * 10;
            } else if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
            } else {
                value += c == '两' ? 2 : DIGITS.indexOf(c);
            }
        }
        return value < 100 ? value : 0;
    }
}
