package org.luoshi.server.document;

import java.util.List;
import org.luoshi.extraction.reading.SourceText;
import org.luoshi.server.document.Block.Piece;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.Span;

/**
 * A document's text, which all spans count, and how to show it.
 *
 * @param text for txt and html the source as read, mark-up included; for other formats the extracted text
 * @param markup whether the text holds mark-up between the words (html)
 * @param blocks in reading order, without mark-up
 */
public record DocumentText(String text, boolean markup, List<Block> blocks) {

    public DocumentText {
        blocks = List.copyOf(blocks);
    }

    /** What the reader found, in code points. */
    public static DocumentText of(SourceText read) {
        return Layout.of(read);
    }

    /** How many code points the text has. */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    /** The words there with their digest; throws {@link IndexOutOfBoundsException} where the text is shorter. */
    public Quote quote(Span span) {
        return Quote.of(span, words(span));
    }

    /** The words that a reader sees there: mark-up is left out. */
    public String words(Span span) {
        String shown = markup ? shown(span) : "";
        return shown.isEmpty() ? source(span) : shown;
    }

    private String source(Span span) {
        int from = text.offsetByCodePoints(0, span.start());
        return text.substring(from, text.offsetByCodePoints(from, span.length()));
    }

    private String shown(Span span) {
        StringBuilder words = new StringBuilder();
        for (Block block : blocks) {
            for (Piece piece : block.pieces()) {
                if (piece.start() < span.end() && span.start() < piece.end()) {
                    words.append(piece.within(span));
                }
            }
        }
        return words.toString();
    }
}
