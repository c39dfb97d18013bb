package org.luoshi.extraction.measure;

/** Tells from the words around a figure whether it reports what has been reached. */
final class Tense {

    private static final int FARTHEST = 60;

    private final String text;
    private final int from;
    private final int to;

    Tense(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    boolean isPast(int at) {
        int start = Clause.start(text, at, from);
        int end = Clause.end(text, at, to);
        if (Vocabulary.OWED.firstIn(text, start, end) >= 0) {
            return false;
        }
        return isFormerColumn(end) || saysReached(start, end) || isOutdoneLater(end);
    }

    /** In a row 新增就业→6812人→6600人以上 the column of what is owed comes last. */
    private boolean isFormerColumn(int end) {
        return end + 1 < to && text.charAt(end) == '\t' && Numeral.startsWith(text.charAt(end + 1));
    }

    /** 去年 counts, but not 比去年 or 较去年. */
    private boolean saysReached(int start, int end) {
        int word = Vocabulary.REPORTED.firstIn(text, start, end);
        return word >= 0 && (word == start || "比较超同".indexOf(text.charAt(word - 1)) < 0);
    }

    /** 写字楼封顶，…也将开工: what comes "also" says that the clauses before it have come about. */
    private boolean isOutdoneLater(int end) {
        int farthest = Math.min(to - 1, end + FARTHEST);
        for (int i = end; i < farthest; i++) {
            if (text.charAt(i + 1) == '将' && "也还又".indexOf(text.charAt(i)) >= 0) {
                return Vocabulary.OWED.firstIn(text, Math.max(from, end - FARTHEST), end) < 0;
            }
        }
        return false;
    }
}
