package org.luoshi.extraction.reading;

import java.util.Locale;

/**
 * An element that is open while HTML is read.
 *
 * @param hidden its content is never shown or never the document's
 * @param furniture the number of the innermost furniture container it is in or is, 0 when in none
 * @param bold its text is bold
 * @param link its text is a link's
 */
record Element(String name, boolean hidden, int furniture, boolean bold, boolean link) {

    static final Element ROOT = new Element("", false, 0, false, false);

    /** An attribute's value as written between its quotes or up to a space, or an empty string. */
    static String attribute(String source, int from, int to, String name) {
        int[] range = attributeRange(source, from, to, name);
        return source.substring(range[0], range[1]);
    }

    /** Where an attribute's value stands, an empty range when there is none. */
    static int[] attributeRange(String source, int from, int to, String name) {
        for (int at = from + 1; at < to - name.length() - 1; at++) {
            if (source.charAt(at - 1) <= ' ' && source.regionMatches(true, at, name, 0, name.length())) {
                int equals = skipSpace(source, at + name.length(), to);
                if (equals < to && source.charAt(equals) == '=') {
                    return value(source, skipSpace(source, equals + 1, to), to - 1);
                }
            }
        }
        return new int[] {from, from};
    }

    private static int[] value(String source, int from, int to) {
        if (from >= to) {
            return new int[] {to, to};
        }
        char quote = source.charAt(from);
        boolean quoted = quote == '"' || quote == '\'';
        int at = quoted ? from + 1 : from;
        int end = at;
        while (end < to && (quoted ? source.charAt(end) != quote : source.charAt(end) > ' ')) {
            end++;
        }
        return new int[] {at, end};
    }

    private static int skipSpace(String source, int from, int to) {
        int at = from;
        while (at < to && source.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    /** Whether a style attribute makes text bold. */
    static boolean isBold(String style) {
        String lower = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return lower.contains("font-weight:bold")
                || lower.contains("font-weight:6")
                || lower.contains("font-weight:7")
                || lower.contains("font-weight:8")
                || lower.contains("font-weight:9");
    }
}
