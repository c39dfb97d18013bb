package org.luoshi.extraction.due;

/** Small numbers in figures or characters. */
final class Numbers {

    private Numbers() {}

    static int of(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        return words.equals("两") ? 2 : "一二三四五六七八九十".indexOf(words) + 1;
    }

    static boolean isNumeral(char c) {
        return Character.isDigit(c) || "一二两三四五六七八九十几半".indexOf(c) >= 0;
    }
}
