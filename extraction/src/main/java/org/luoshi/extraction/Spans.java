package org.luoshi.extraction;

import org.luoshi.extraction.reading.SourceText;

/** Leads from the prose back to code points of the document's text. */
final class Spans {

    private final SourceText source;
    private final String text;
    private final Quotes quotes;
    private final boolean plain;
    /** Where the last count stopped: spans are asked for nearly in order. */
    private int knownIndex;

    private int knownCount;

    Spans(SourceText source) {
        this.source = source;
        this.text = source.text();
        this.quotes = Quotes.of(text);
        this.plain = text.codePointCount(0, text.length()) == text.length();
    }

    /** The span of {@code [start, end)} of the prose. */
    Span of(int start, int end) {
        int from = codePoint(source.prose().sourceIndex(start));
        int to = codePoint(source.prose().sourceIndex(end - 1) + 1);
        return new Span(from, Math.max(from, to));
    }

    String quote(Span span) {
        return quotes.at(span);
    }

    private int codePoint(int index) {
        if (plain) {
            return index;
        }
        knownCount +=
                index >= knownIndex ? text.codePointCount(knownIndex, index) : -text.codePointCount(index, knownIndex);
        knownIndex = index;
        return knownCount;
    }
}
