package org.luoshi.server.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.document.Block.Piece;
import org.luoshi.server.document.Block.Place;

/**
 * A text as it is kept: short, because a report has hundreds of blocks, and without the words where they are those of
 * the text itself.
 *
 * @param text as {@link DocumentText#text()}
 * @param markup as {@link DocumentText#markup()}
 */
public record StoredText(String text, boolean markup, List<Kept> blocks) {

    public StoredText {
        blocks = List.copyOf(blocks);
    }

    /** Kind, level, pieces, and the place in a table. */
    public record Kept(String k, int l, List<KeptPiece> p, Optional<Place> c) {}

    /** Start, end, and the words where they differ from the text's, else empty. */
    public record KeptPiece(int s, int e, String w) {}

    public static StoredText of(DocumentText shown) {
        Cursor cursor = new Cursor(shown.text());
        return new StoredText(
                shown.text(),
                shown.markup(),
                shown.blocks().stream().map(block -> keep(block, cursor)).toList());
    }

    public DocumentText shown() {
        Cursor cursor = new Cursor(text);
        List<Block> shown = new ArrayList<>();
        for (Kept kept : blocks) {
            List<Piece> pieces =
                    kept.p().stream().map(piece -> show(piece, cursor)).toList();
            shown.add(new Block(Block.Kind.valueOf(kept.k()), kept.l(), pieces, kept.c()));
        }
        return new DocumentText(text, markup, shown);
    }

    private static Kept keep(Block block, Cursor cursor) {
        List<KeptPiece> pieces = new ArrayList<>();
        for (Piece piece : block.pieces()) {
            boolean same = piece.words().equals(cursor.words(piece.start(), piece.end()));
            pieces.add(new KeptPiece(piece.start(), piece.end(), same ? "" : piece.words()));
        }
        return new Kept(block.kind().name(), block.level(), pieces, block.place());
    }

    private static Piece show(KeptPiece piece, Cursor cursor) {
        return new Piece(piece.s(), piece.w().isEmpty() ? cursor.words(piece.s(), piece.e()) : piece.w());
    }

    /** Finds code points in a text in one pass while they are asked for in order. */
    private static final class Cursor {

        private final String text;
        private int codePoint;
        private int index;

        Cursor(String text) {
            this.text = text;
        }

        String words(int start, int end) {
            index = text.offsetByCodePoints(
                    start < codePoint ? 0 : index, start < codePoint ? start : start - codePoint);
            codePoint = start;
            return text.substring(index, text.offsetByCodePoints(index, end - start));
        }
    }
}
