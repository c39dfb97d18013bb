package org.luoshi.extraction.measure;

/** Where the clause around a figure begins and ends: at commas, colons and open brackets, but not inside quotes. */
final class Clause {

    private static final String ENDS = "，。；：！？\n\t";
    private static final String OPEN = "（“《〈【「『‘[〔";
    private static final String CLOSE = "）”》〉】」』’]〕";

    /** Nothing farther away tells anything of a figure; it keeps the time in proportion on lines without a comma. */
    private static final int FARTHEST = 160;

    /** Longer quotes and brackets hold clauses of their own. */
    private static final int LONGEST_ASIDE = 80;

    private static final int LONGEST_NAME = 18;

    private Clause() {}

    /** The first character of the clause that holds {@code at}. Closed brackets and quotes before it are its own. */
    static int start(String text, int at, int from) {
        int i = at;
        int farthest = Math.max(from, at - FARTHEST);
        while (i > farthest) {
            char c = text.charAt(i - 1);
            int kind = CLOSE.indexOf(c);
            if (kind >= 0) {
                int open = openBefore(text, i - 1, OPEN.charAt(kind), farthest);
                if (open < 0) {
                    return i;
                }
                i = open;
            } else if (ENDS.indexOf(c) >= 0 || OPEN.indexOf(c) >= 0) {
                return i;
            } else {
                i--;
            }
        }
        return farthest;
    }

    private static int openBefore(String text, int close, char open, int from) {
        for (int i = close - 1; i >= Math.max(from, close - LONGEST_ASIDE); i--) {
            if (text.charAt(i) == open) {
                return i;
            }
        }
        return -1;
    }

    /** One past the clause that holds {@code at}. */
    static int end(String text, int at, int to) {
        int i = at;
        int farthest = Math.min(to, at + FARTHEST);
        while (i < farthest) {
            char c = text.charAt(i);
            int kind = OPEN.indexOf(c);
            if (kind >= 0) {
                int close = text.indexOf(CLOSE.charAt(kind), i, Math.min(to, i + LONGEST_ASIDE));
                if (close < 0) {
                    return i;
                }
                i = close + 1;
            } else if (ENDS.indexOf(c) >= 0 || CLOSE.indexOf(c) >= 0) {
                return i;
            } else {
                i++;
            }
        }
        return Math.min(i, to);
    }

    static boolean isEnd(String text, int at, int to) {
        return at >= to || ENDS.indexOf(text.charAt(at)) >= 0 || CLOSE.indexOf(text.charAt(at)) >= 0;
    }

    /** Nothing that could name the thing counted follows. */
    static boolean endsPhrase(String text, int at, int to) {
        return isEnd(text, at, to) || "、和与并及（".indexOf(text.charAt(at)) >= 0 || Vocabulary.MARK.at(text, at, to) > 0;
    }

    /** The figure stands in a short quoted name: “15分钟阅读圈”, 《三年行动计划》. */
    static boolean inName(String text, int at, int from, int to) {
        for (int i = at - 1; i >= Math.max(from, at - LONGEST_NAME); i--) {
            char c = text.charAt(i);
            if (CLOSE.indexOf(c) >= 0 || ENDS.indexOf(c) >= 0) {
                return false;
            }
            int kind = "“《‘【「".indexOf(c);
            if (kind >= 0) {
                int close = text.indexOf("”》’】」".charAt(kind), at, Math.min(to, i + LONGEST_NAME));
                return close >= 0;
            }
        }
        return false;
    }
}
