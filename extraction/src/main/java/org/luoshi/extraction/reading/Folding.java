package org.luoshi.extraction.reading;

/**
 * Folds one character to one: full-width ASCII to ASCII, every space and control character to U+0020. The Chinese
 * punctuation ，；：（）！？ and ～ keeps its full width, and its ASCII forms become it where they stand in Chinese text.
 */
final class Folding {

    /** Left out of the prose: zero-width characters and direction marks split words and mean nothing. */
    static final char DROPPED = '\uFFFE';
    /** ASCII punctuation whose reading hangs on its neighbours; see {@link #inContext}. */
    private static final char AMBIGUOUS = '\uFFFF';

    private static final String ASCII_MARKS = ",;:!?()";
    private static final String CHINESE_MARKS = "，；：！？（）";
    /** How far back the beginning of a URL is looked for. */
    private static final int URL_REACH = 300;

    private static final char[] TABLE = table();

    private Folding() {}

    /** The folded character at an index of the source, or {@link #DROPPED}. {@code before} is the last folded one. */
    static char fold(String source, int at, char before) {
        char folded = TABLE[source.charAt(at)];
        return folded == AMBIGUOUS ? inContext(source, at, before) : folded;
    }

    /** A character by itself, as if between Chinese characters. */
    static char fold(char c) {
        char folded = TABLE[c];
        return folded == AMBIGUOUS ? CHINESE_MARKS.charAt(ASCII_MARKS.indexOf(c)) : folded;
    }

    static boolean isSpace(char c) {
        return TABLE[c] == ' ' || TABLE[c] == DROPPED;
    }

    /** ASCII , ; : ! ? stay between ASCII letters or digits (1,000, 15:30) and inside URLs; brackets always change. */
    private static char inContext(String source, int at, char before) {
        char c = source.charAt(at);
        char after = at + 1 < source.length() ? TABLE[source.charAt(at + 1)] : ' ';
        boolean bracket = c == '(' || c == ')';
        boolean stays = !bracket && ((isWord(before) && isWord(after)) || isInUrl(source, at, after));
        return stays ? c : CHINESE_MARKS.charAt(ASCII_MARKS.indexOf(c));
    }

    private static boolean isInUrl(String source, int at, char after) {
        if (!isUrl(after)) {
            return false;
        }
        if (source.charAt(at) == ':' && source.startsWith("//", at + 1)) {
            return true;
        }
        int start = at;
        while (start > 0 && at - start < URL_REACH && isUrl(source.charAt(start - 1))) {
            start--;
        }
        int slashes = source.indexOf("//", start);
        return (slashes >= 0 && slashes < at) || source.startsWith("www.", start);
    }

    static boolean isWord(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isUrl(char c) {
        return isWord(c) || (c < 0x7F && ":/?#[]@!$&'*+,;=-._~%".indexOf(c) >= 0);
    }

    private static char[] table() {
        char[] table = new char[1 << 16];
        for (int c = 0; c < table.length; c++) {
            table[c] = plain((char) c);
        }
        for (char mark : ASCII_MARKS.toCharArray()) {
            table[mark] = AMBIGUOUS;
        }
        table[DROPPED] = '\uFFFD';
        table[AMBIGUOUS] = '\uFFFD';
        return table;
    }

    private static char plain(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return "！（），：；？～".indexOf(c) >= 0 ? c : (char) (c - 0xFEE0);
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.FORMAT -> DROPPED;
            default -> c >= '\uFE00' && c <= '\uFE0F' ? DROPPED : c;
        };
    }
}
