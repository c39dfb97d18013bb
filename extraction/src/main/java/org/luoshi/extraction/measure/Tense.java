package org.luoshi.extraction.measure;

/** Tells from the words around a figure whether it reports what has been reached. */
final class Tense {

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
        return Vocabulary.REPORTED.firstIn(text, start, end) >= 0 || isOutdoneLater(end);
    }

    /** 写字楼封顶，…也将开工: what comes "also" says that the clauses before it have come about. */
    private boolean isOutdoneLater(int end) {
        for (int i = end; i < to - 1; i++) {
            if (text.charAt(i + 1) == '将' && "也还又".indexOf(text.charAt(i)) >= 0) {
                return Vocabulary.OWED.firstIn(text, from, end) < 0;
            }
        }
        return false;
    }
}
