package org.luoshi.server.shared;

/**
 * A place in a document's text (出处): Unicode code points into the text as stored, end exclusive.
 *
 * <p>The server's own, beside the extraction library's, because it is written into events that must be readable for
 * ever while the library may change.
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span runs forward from 0, not from %d to %d".formatted(start, end));
        }
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public int length() {
        return end - start;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
