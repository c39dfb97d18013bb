package org.luoshi.extraction.reading;

import org.luoshi.extraction.Span;

/** Turns UTF-16 indices of a text into code points; free where the text has no supplementary characters. */
final class CodePoints {

    private static final int STEP = 1 << 10;

    private final String text;
    /** Supplementary characters that begin before each multiple of {@link #STEP}. */
    private final int[] before;

    private final boolean plain;

    CodePoints(String text) {
        this.text = text;
        this.before = new int[text.length() / STEP + 1];
        int pairs = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STEP == 0) {
                before[i / STEP] = pairs;
            }
            pairs += startsPair(i) ? 1 : 0;
        }
        if (text.length() % STEP == 0) {
            before[text.length() / STEP] = pairs;
        }
        this.plain = pairs == 0;
    }

    Span span(int from, int to) {
        return new Span(at(from), at(to));
    }

    int at(int index) {
        if (plain) {
            return index;
        }
        int pairs = before[index / STEP];
        for (int i = index - index % STEP; i < index; i++) {
            pairs += startsPair(i) ? 1 : 0;
        }
        return index - pairs;
    }

    private boolean startsPair(int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }
}
