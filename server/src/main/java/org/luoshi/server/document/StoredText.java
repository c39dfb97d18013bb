package org.luoshi.server.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.document.Block.Piece;
import org.luoshi.server.document.Block.Place;
import org.luoshi.server.shared.Json;

/**
 * How blocks lie in the database: short, because a report has hundreds of them, and without the words where they are
 * those of the text itself.
 */
final class StoredText {

    private StoredText() {}

    record Blocks(List<Kept> blocks) {}

    /** Kind, level, pieces, and the place in a table. */
    record Kept(String k, int l, List<KeptPiece> p, Optional<Place> c) {}

    /** Start, end, and the words where they differ from the text's, else empty. */
    record KeptPiece(int s, int e, String w) {}

    static String layout(DocumentText text) {
        Cursor cursor = new Cursor(text.text());
        return Json.write(new Blocks(
                text.blocks().stream().map(block -> keep(block, cursor)).toList()));
    }

    static DocumentText read(String body, boolean markup, String layout) {
        Cursor cursor = new Cursor(body);
        List<Block> blocks = new ArrayList<>();
        for (Kept kept : Json.read(layout, Blocks.class).blocks()) {
            List<Piece> pieces =
                    kept.p().stream().map(piece -> show(piece, cursor)).toList();
            blocks.add(new Block(Block.Kind.valueOf(kept.k()), kept.l(), pieces, kept.c()));
        }
        return new DocumentText(body, markup, blocks);
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
