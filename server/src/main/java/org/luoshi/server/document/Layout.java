package org.luoshi.server.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.extraction.reading.Prose;
import org.luoshi.extraction.reading.SourceText;
import org.luoshi.server.document.Block.Piece;

/** Turns the reader's view of a text, which counts UTF-16 and folds characters, into blocks that count code points. */
final class Layout {

    private final String source;
    private final Prose prose;
    private final boolean markup;
    private final Places places;
    private int utf16;
    private int codePoints;

    private Layout(SourceText read) {
        this.source = read.text();
        this.prose = read.prose();
        this.markup = read.format() == SourceText.Format.HTML;
        this.places = new Places(read.tables());
    }

    static DocumentText of(SourceText read) {
        List<Block> blocks = new Layout(read).blocks();
        return new DocumentText(read.text(), read.format() == SourceText.Format.HTML, blocks);
    }

    private List<Block> blocks() {
        return prose.blocks().isEmpty()
                ? lines()
                : prose.blocks().stream().map(this::block).toList();
    }

    /** Where the reader found no blocks, every line is a paragraph. */
    private List<Block> lines() {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        while (from < source.length()) {
            int to = source.indexOf('\n', from);
            to = to < 0 ? source.length() : to;
            if (!source.substring(from, to).isBlank()) {
                blocks.add(new Block(
                        Block.Kind.PARAGRAPH, 0, List.of(new Piece(codePoint(from), source.substring(from, to)))));
            }
            from = to + 1;
        }
        return blocks;
    }

    private Block block(Prose.Block block) {
        List<Piece> pieces = new ArrayList<>();
        int from = block.start();
        while (from < block.end()) {
            int to = endOfRun(from, block.end());
            pieces.add(piece(from, to));
            from = to;
        }
        return new Block(
                Block.Kind.valueOf(block.kind().name()),
                block.level(),
                pieces,
                pieces.isEmpty()
                        ? Optional.empty()
                        : places.at(pieces.getFirst().start()));
    }

    /** A run ends where the next character of the prose is not the next one of the source. */
    private int endOfRun(int from, int limit) {
        int to = from + 1;
        while (to < limit && prose.sourceIndex(to) == prose.sourceIndex(to - 1) + 1) {
            to++;
        }
        return to;
    }

    /** Shows the source's own characters, unfolded, except where one stands for an entity of html. */
    private Piece piece(int from, int to) {
        int start = prose.sourceIndex(from);
        StringBuilder words = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char own = source.charAt(start + i - from);
            words.append(markup && (own == '&' || own == '<') ? prose.text().charAt(i) : own);
        }
        return new Piece(codePoint(start), words.toString());
    }

    /** Counts on from the last place asked for; blocks come in order, so this is one pass over the text. */
    private int codePoint(int index) {
        if (index < utf16) {
            utf16 = 0;
            codePoints = 0;
        }
        codePoints += source.codePointCount(utf16, index);
        utf16 = index;
        return codePoints;
    }
}
