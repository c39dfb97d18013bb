package org.luoshi.extraction.measure;

/** Where the clause around a figure begins and ends: at commas, colons and open brackets, but not inside quotes. */
final class Clause {

    private static final String ENDS = "，。；：！？\n\t";
    private static final String OPEN = "（“《〈【「『‘[〔";
    private static final String CLOSE = "）”》〉】」』’]〕";

    private Clause() {}

    /** The first character of the clause that holds {@code at}. Closed brackets and quotes before it are its own. */
    static int start(String text, int at, int from) {
        int i = at;
        while (i > from) {
            char c = text.charAt(i - 1);
            int kind = CLOSE.indexOf(c);
            if (kind >= 0) {
                int open = text.lastIndexOf(OPEN.charAt(kind), i - 2);
                if (open < from || i - open > 80) {
                    return i;
                }
                i = open;
            } else if (ENDS.indexOf(c) >= 0 || OPEN.indexOf(c) >= 0) {
                return i;
            } else {
                i--;
            }
        }
        return from;
    }

    /** One past the clause that holds {@code at}. */
    static int end(String text, int at, int to) {
        int i = at;
        while (i < to) {
            char c = text.charAt(i);
            int kind = OPEN.indexOf(c);
            if (kind >= 0) {
                int close = text.indexOf(CLOSE.charAt(kind), i);
                if (close < 0 || close >= to || close - i > 80) {
                    return i;
                }
                i = close + 1;
            } else if (ENDS.indexOf(c) >= 0 || CLOSE.indexOf(c) >= 0) {
                return i;
            } else {
                i++;
            }
        }
        return to;
    }

    static boolean isEnd(String text, int at, int to) {
        return at >= to || ENDS.indexOf(text.charAt(at)) >= 0 || CLOSE.indexOf(text.charAt(at)) >= 0;
    }

    /** The figure stands in a short quoted name: “15分钟阅读圈”, 《三年行动计划》. */
    static boolean inName(String text, int at, int from, int to) {
        for (int i = at - 1; i >= Math.max(from, at - 14); i--) {
            char c = text.charAt(i);
            if (CLOSE.indexOf(c) >= 0 || ENDS.indexOf(c) >= 0) {
                return false;
            }
            int kind = "“《‘【「".indexOf(c);
            if (kind >= 0) {
                int close = text.indexOf("”》’】」".charAt(kind), at);
                return close >= 0 && close < to && close - i <= 18;
            }
        }
        return false;
    }
}
