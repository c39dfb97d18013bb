package org.luoshi.extraction.outline;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into sentences. */
final class Sentences {

    private static final String ENDS = "。！？；";
    private static final String CLOSERS = "\"”』」）)】";

    private Sentences() {}

    static List<Piece> of(String prose, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        int at = start;
        while (at < end) {
            if (ENDS.indexOf(prose.charAt(at)) < 0) {
                at++;
                continue;
            }
            while (at < end && ENDS.indexOf(prose.charAt(at)) >= 0) {
                at++;
            }
            while (at < end && CLOSERS.indexOf(prose.charAt(at)) >= 0) {
                at++;
            }
            add(prose, from, at, pieces);
            from = at;
        }
        add(prose, from, end, pieces);
        return pieces;
    }

    private static void add(String prose, int start, int end, List<Piece> pieces) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(prose.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(prose.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            pieces.add(new Piece(from, to));
        }
    }
}
