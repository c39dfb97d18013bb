package org.luoshi.extraction.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A set of words that can be looked for at, before and within a place of a text; the longest word wins. */
final class Words {

    private final Set<String> words;
    /** The length of the longest word that begins (ends) with this character. */
    private final Map<Character, Integer> longestByFirst = new HashMap<>();

    private final Map<Character, Integer> longestByLast = new HashMap<>();

    Words(Collection<String> words) {
        this.words = new HashSet<>(words);
        for (String word : words) {
            longestByFirst.merge(word.charAt(0), word.length(), Math::max);
            longestByLast.merge(word.charAt(word.length() - 1), word.length(), Math::max);
        }
    }

    /** The length of the longest word that begins at {@code at} and ends by {@code to}; 0 when none does. */
    int at(String text, int at, int to) {
        if (at >= to) {
            return 0;
        }
        int most = Math.min(longestByFirst.getOrDefault(text.charAt(at), 0), to - at);
        for (int length = most; length > 0; length--) {
            if (words.contains(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /** The length of the longest word that ends right before {@code end} and begins no earlier than {@code from}. */
    int before(String text, int end, int from) {
        if (end <= from) {
            return 0;
        }
        int most = Math.min(longestByLast.getOrDefault(text.charAt(end - 1), 0), end - from);
        for (int length = most; length > 0; length--) {
            if (words.contains(text.substring(end - length, end))) {
                return length;
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

    boolean contains(String word) {
        return words.contains(word);
    }
}
