package org.luoshi.extraction;

/**
 * A place in a document's text (出处): Unicode code points into the text as stored, end exclusive.
 *
 * @param start first code point, 0 or more
 * @param end one past the last code point, not before {@code start}
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span runs forward from 0, not from %d to %d".formatted(start, end));
        }
    }

    /** The quoted words; throws {@link IndexOutOfBoundsException} when this span belongs to another text. */
    public String in(String text) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public int length() {
        return end - start;
    }
}
