package org.luoshi.server.intake;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.server.document.DocumentText;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.Span;

/** Where words may be cut, and how cut words are made neat. Offsets are code points of the document's text. */
final class Words {

    /** What ends a clause; the pause mark 、 only separates members of a list, so it is second choice. */
    private static final String CLAUSE_ENDS = "，。；！？,;!?\n";

    private static final String LIST_PAUSE = "、";
    private static final String EDGES = CLAUSE_ENDS + LIST_PAUSE + "：: \t\r\u00a0\u3000";
    private static final int LONGEST_TITLE = 120;

    private Words() {}

    static List<Clause> clauses(DocumentText text, List<Quote> quotes) {
        List<Clause> clauses = new ArrayList<>();
        for (Quote quote : quotes) {
            List<Integer> starts = new ArrayList<>(List.of(quote.span().start()));
            starts.addAll(cuts(text, quote.span(), CLAUSE_ENDS));
            for (int i = 0; i < starts.size(); i++) {
                int end =
                        i + 1 < starts.size() ? starts.get(i + 1) : quote.span().end();
                clauses.add(new Clause(starts.get(i), text.words(new Span(starts.get(i), end))));
            }
        }
        return clauses;
    }

    /** The last good place to cut inside a stretch of text: behind a clause, else behind a pause; none: -1. */
    static int cutWithin(DocumentText text, Span stretch) {
        List<Integer> clauses = cuts(text, stretch, CLAUSE_ENDS);
        List<Integer> pauses = clauses.isEmpty() ? cuts(text, stretch, LIST_PAUSE) : clauses;
        return pauses.isEmpty() ? -1 : pauses.getLast();
    }

    /** A span without the punctuation and space at its edges; empty where nothing else is in it. */
    static Span neat(DocumentText text, Span span) {
        int[] points = points(text, span);
        int from = 0;
        int to = points.length;
        while (from < to && EDGES.indexOf(points[from]) >= 0) {
            from++;
        }
        while (to > from && EDGES.indexOf(points[to - 1]) >= 0) {
            to--;
        }
        return new Span(span.start() + from, span.start() + to);
    }

    /** Words as a title: one line, at most 120 characters. */
    static String title(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST_TITLE ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }

    /** The starts of what follows each of the marks, strictly inside the span. */
    private static List<Integer> cuts(DocumentText text, Span span, String marks) {
        int[] points = points(text, span);
        List<Integer> cuts = new ArrayList<>();
        for (int i = 1; i < points.length; i++) {
            boolean mark = marks.indexOf(points[i - 1]) >= 0 && marks.indexOf(points[i]) < 0;
            if (mark && !isInsideFigure(points, i - 1)) {
                cuts.add(span.start() + i);
            }
        }
        return cuts;
    }

    /** The comma of 1,200 ends nothing. */
    private static boolean isInsideFigure(int[] points, int at) {
        return at > 0 && Character.isDigit(points[at - 1]) && Character.isDigit(points[at + 1]) && points[at] == ',';
    }

    private static int[] points(DocumentText text, Span span) {
        String whole = text.text();
        int from = whole.offsetByCodePoints(0, span.start());
        int to = whole.offsetByCodePoints(from, span.length());
        return whole.substring(from, to).codePoints().toArray();
    }
}
