package org.luoshi.extraction.reading;

import java.util.Map;
import java.util.stream.Collectors;

/** Character references of HTML: {@code &nbsp;}, {@code &#160;}, {@code &#xA0;}. The semicolon is required. */
final class Entities {

    private static final int LONGEST = 10;
    private static final Map<String, Integer> NAMED = ResourceRows.rows("entities.txt").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Integer.parseInt(row[1], 16)));

    private Entities() {}

    /** One past the reference that begins at {@code &}, or -1 when none does. */
    static int end(String source, int at) {
        int limit = Math.min(source.length(), at + LONGEST);
        for (int i = at + 1; i < limit; i++) {
            char c = source.charAt(i);
            if (c == ';') {
                return codePoint(source, at, i + 1) < 0 ? -1 : i + 1;
            }
            if (!Folding.isWord(c) && c != '#') {
                return -1;
            }
        }
        return -1;
    }

    /** The character of a reference, or -1 when there is none of that name or number. */
    static int codePoint(String source, int at, int end) {
        String name = source.substring(at + 1, end - 1);
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, -1);
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int codePoint = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            boolean usable = Character.isValidCodePoint(codePoint) && (codePoint < 0xD800 || codePoint > 0xDFFF);
            return usable && codePoint > 0 ? codePoint : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
