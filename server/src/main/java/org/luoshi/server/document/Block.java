package org.luoshi.server.document;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.Span;

/**
 * A paragraph, heading or cell of a document as it is shown.
 *
 * @param level of a heading 1 to 9 where the format says so, else 0
 * @param place where it stands in a table; several paragraphs of one cell share it
 */
public record Block(Kind kind, int level, List<Piece> pieces, Optional<Place> place) {

    public Block {
        pieces = List.copyOf(pieces);
    }

    public Block(Kind kind, int level, List<Piece> pieces) {
        this(kind, level, pieces, Optional.empty());
    }

    /**
     * A cell of a table.
     *
     * @param table counted from 0 in the document
     * @param row of its upper left corner, from 0
     * @param column of its upper left corner, from 0
     * @param across how many columns it covers
     * @param down how many rows it covers
     */
    public record Place(int table, int row, int column, int across, int down) {}

    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        CELL,
        /** Navigation, footer and the like. */
        FURNITURE
    }

    /**
     * Words to show whose code points follow each other in the document's text one to one: the n-th code point of
     * {@code words} stands at {@code start + n}. Mark-up lies between pieces, never inside one.
     *
     * @param start code point in the document's text
     */
    public record Piece(int start, String words) {

        /** The words of this piece that lie in a span; empty where it does not reach it. */
        public String within(Span span) {
            int from = Math.clamp(span.start() - start, 0, length());
            int to = Math.clamp(span.end() - start, from, length());
            int begin = words.offsetByCodePoints(0, from);
            return words.substring(begin, words.offsetByCodePoints(begin, to - from));
        }

        private int length() {
            return words.codePointCount(0, words.length());
        }

        /** One past the last code point. */
        public int end() {
            return start + length();
        }
    }
}
