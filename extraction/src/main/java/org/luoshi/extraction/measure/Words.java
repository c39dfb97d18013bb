package org.luoshi.extraction.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** A set of words that can be looked for at, before and within a place of a text; the longest word wins. */
final class Words {

    /** Words fall into as many drawers by their first (last) character; a power of two. */
    private static final int DRAWERS = 512;

    private static final String[] NONE = {};

    private final String[][] byFirst;
    private final String[][] byLast;

    Words(Collection<String> words) {
        byFirst = drawers(words, word -> word.charAt(0));
        byLast = drawers(words, word -> word.charAt(word.length() - 1));
    }

    private static String[][] drawers(Collection<String> words, ToIntFunction<String> key) {
        List<List<String>> drawers = new ArrayList<>();
        for (int i = 0; i < DRAWERS; i++) {
            drawers.add(new ArrayList<>());
        }
        words.forEach(word -> drawers.get(key.applyAsInt(word) % DRAWERS).add(word));
        drawers.forEach(
                drawer -> drawer.sort(Comparator.comparing(String::length).reversed()));
        return drawers.stream()
                .map(drawer -> drawer.isEmpty() ? NONE : drawer.toArray(NONE))
                .toArray(String[][]::new);
    }

    /** The length of the longest word that begins at {@code at} and ends by {@code to}; 0 when none does. */
    int at(String text, int at, int to) {
        if (at >= to) {
            return 0;
        }
        for (String word : byFirst[text.charAt(at) % DRAWERS]) {
            if (word.length() <= to - at && text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    /** The length of the longest word that ends right before {@code end} and begins no earlier than {@code from}. */
    int before(String text, int end, int from) {
        if (end <= from) {
            return 0;
        }
        for (String word : byLast[text.charAt(end - 1) % DRAWERS]) {
            if (word.length() <= end - from && text.startsWith(word, end - word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    /** Where the first word within the range begins; -1 when there is none. */
    int firstIn(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (at(text, i, to) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where the last word within the range begins; -1 when there is none. */
    int lastIn(String text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (at(text, i, to) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** One past the words that stand at {@code at} one behind the other. */
    int skip(String text, int at, int to) {
        int end = at;
        for (int length = at(text, end, to); length > 0; length = at(text, end, to)) {
            end += length;
        }
        return end;
    }

    /** Where the words begin that stand before {@code end} one behind the other. */
    int skipBack(String text, int end, int from) {
        int start = end;
        for (int length = before(text, start, from); length > 0; length = before(text, start, from)) {
            start -= length;
        }
        return start;
    }
}
