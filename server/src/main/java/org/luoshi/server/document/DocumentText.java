package org.luoshi.server.document;

import java.util.List;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.Span;

/**
 * A document's text, which all spans count, and how to show it.
 *
 * @param text for txt and html the source as read, mark-up included; for other formats the extracted text
 * @param blocks in reading order, without mark-up
 */
public record DocumentText(String text, List<Block> blocks) {

    public DocumentText {
        blocks = List.copyOf(blocks);
    }

    /** The words there with their digest; throws {@link IndexOutOfBoundsException} where the text is shorter. */
    public Quote quote(Span span) {
        int from = text.offsetByCodePoints(0, span.start());
        return Quote.of(span, text.substring(from, text.offsetByCodePoints(from, span.length())));
    }
}
