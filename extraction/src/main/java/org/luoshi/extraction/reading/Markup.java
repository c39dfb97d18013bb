package org.luoshi.extraction.reading;

import java.util.Locale;
import java.util.Set;

/**
 * Splits a source into tags, comments, character references and text, each with its place in the source. Tolerant: what
 * is no tag is text. It looks at each character a bounded number of times, whatever the input.
 */
final class Markup {

    /** Elements whose content is not mark-up: read up to their end tag, or to the end of the file without one. */
    private static final Set<String> RAW = Set.of("script", "style", "textarea", "xmp", "noembed");

    private static final int LONGEST_NAME = 32;

    private final String source;
    private final Set<String> known;
    /** From where on each of {@link #SOUGHT} is known not to come again, so that nothing is searched for twice. */
    private final int[] goneFrom = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE};

    private static final String[] SOUGHT = {"\"", "'", ">", "-->"};

    /** @param known the only names that make a tag; empty: any name does */
    Markup(String source, Set<String> known) {
        this.source = source;
        this.known = known;
    }

    /** What a scan reports, in the order of the source. Ends are exclusive. */
    interface Listener {

        void text(int from, int to);

        void reference(int from, int codePoint);

        void open(String name, int from, int to);

        void close(String name);
    }

    /** Whether any tag of the known names, comment or character reference is in the source. */
    boolean isPresent() {
        for (int at = next(0); at < source.length(); at = next(at + 1)) {
            if (end(at) > at) {
                return true;
            }
        }
        return false;
    }

    void scan(Listener listener, int start) {
        int text = start;
        int at = next(start);
        while (at < source.length()) {
            int end = end(at);
            if (end <= at) {
                at = next(at + 1);
                continue;
            }
            if (text < at) {
                listener.text(text, at);
            }
            text = report(listener, at, end);
            at = next(text);
        }
        if (text < source.length()) {
            listener.text(text, source.length());
        }
    }

    private int report(Listener listener, int at, int end) {
        if (source.charAt(at) == '&') {
            listener.reference(at, Entities.codePoint(source, at, end));
            return end;
        }
        char second = source.charAt(at + 1);
        if (second == '!' || second == '?') {
            return end;
        }
        if (second == '/') {
            listener.close(name(at + 2));
            return end;
        }
        String name = name(at + 1);
        listener.open(name, at, end);
        return RAW.contains(name) ? rawEnd(name, end) : end;
    }

    private int rawEnd(String name, int from) {
        for (int at = source.indexOf("</", from); at >= 0; at = source.indexOf("</", at + 2)) {
            if (source.regionMatches(true, at + 2, name, 0, name.length())) {
                return at;
            }
        }
        return known.isEmpty() ? source.length() : from;
    }

    private int next(int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) != '<' && source.charAt(at) != '&') {
            at++;
        }
        return at;
    }

    /** One past the mark-up that begins here, or -1 when this is text. */
    private int end(int at) {
        if (source.charAt(at) == '&') {
            return Entities.end(source, at);
        }
        if (source.startsWith("<!--", at)) {
            int end = seek(3, at + 4);
            return end >= 0 ? end + 3 : known.isEmpty() ? source.length() : -1;
        }
        int nameAt = at + (source.startsWith("</", at) ? 2 : 1);
        if (nameAt >= source.length()) {
            return -1;
        }
        char first = source.charAt(nameAt);
        if (first == '!' || first == '?') {
            int end = known.isEmpty() ? seek(2, at) : -1;
            return end < 0 ? -1 : end + 1;
        }
        return isTagName(nameAt) ? tagEnd(nameAt) : -1;
    }

    private boolean isTagName(int at) {
        String name = name(at);
        int behind = at + name.length();
        if (name.isEmpty() || name.length() > LONGEST_NAME || behind >= source.length()) {
            return false;
        }
        char c = source.charAt(behind);
        boolean ends = c == '>' || c == '/' || c <= ' ';
        return ends && (known.isEmpty() || known.contains(name));
    }

    /** One past the {@code >} that ends a tag; one inside quotes does not, and another {@code <} makes it no tag. */
    private int tagEnd(int from) {
        for (int at = from; at < source.length(); at++) {
            switch (source.charAt(at)) {
                case '>' -> {
                    return at + 1;
                }
                case '<' -> {
                    return -1;
                }
                case '"', '\'' -> at = quoteEnd(at);
                default -> {}
            }
        }
        return -1;
    }

    /** Only a quote behind {@code =} opens a value. */
    private int quoteEnd(int at) {
        if (source.charAt(at - 1) != '=') {
            return at;
        }
        int end = seek(source.charAt(at) == '"' ? 0 : 1, at + 1);
        return end < 0 ? at : end;
    }

    private int seek(int what, int from) {
        if (from >= goneFrom[what]) {
            return -1;
        }
        int found = source.indexOf(SOUGHT[what], from);
        if (found < 0) {
            goneFrom[what] = from;
        }
        return found;
    }

    private String name(int from) {
        int at = from;
        while (at < source.length() && at - from <= LONGEST_NAME && isNameChar(source.charAt(at), at > from)) {
            at++;
        }
        return source.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private static boolean isNameChar(char c, boolean inside) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (inside && ((c >= '0' && c <= '9') || c == '-' || c == ':' || c == '_'));
    }
}
