package org.luoshi.extraction;

/**
 * Cuts spans out of a text without counting its code points from the start each time, so that a hundred thousand spans
 * of a long text cost no more than their own lengths.
 */
public final class Quotes {

    /** A mark is kept for every so many code points; a lookup walks at most this far. */
    private static final int STRIDE = 1024;

    private final String text;
    /** UTF-16 indices of the code points 0, STRIDE, 2 × STRIDE …; empty when every code point is one char. */
    private final int[] marks;

    private Quotes(String text, int[] marks) {
        this.text = text;
        this.marks = marks;
    }

    public static Quotes of(String text) {
        int codePoints = text.codePointCount(0, text.length());
        return new Quotes(text, codePoints == text.length() ? new int[0] : marks(text, codePoints));
    }

    /** The words at a span; throws {@link IndexOutOfBoundsException} when it belongs to another text. */
    public String at(Span span) {
        return text.substring(index(span.start()), index(span.end()));
    }

    private int index(int codePoint) {
        if (marks.length == 0) {
            return codePoint;
        }
        int mark = Math.min(codePoint / STRIDE, marks.length - 1);
        return text.offsetByCodePoints(marks[mark], codePoint - mark * STRIDE);
    }

    private static int[] marks(String text, int codePoints) {
        int[] marks = new int[codePoints / STRIDE + 1];
        for (int i = 1; i < marks.length; i++) {
            marks[i] = text.offsetByCodePoints(marks[i - 1], STRIDE);
        }
        return marks;
    }
}
