package org.luoshi.extraction.reading;

import org.luoshi.extraction.reading.Prose.Block;

/** Plain text without mark-up: every line that is not blank is a block. */
final class PlainText {

    private PlainText() {}

    /** Adds the lines of a range as blocks of a kind. */
    static void read(String text, int from, int to, Block.Kind kind, ProseBuilder prose) {
        for (int at = from; at < to; ) {
            int end = Math.min(lineEnd(text, at), to);
            prose.open(kind, 0);
            prose.text(at, end);
            at = end + 1;
        }
        prose.close();
    }

    /** The next line break, {@code \n} or {@code \r}, or the text's end; of {@code \r\n} both end a line, one empty. */
    static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
