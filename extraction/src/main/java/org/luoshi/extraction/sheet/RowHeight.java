package org.luoshi.extraction.sheet;

import java.util.List;

/**
 * How high a row must be for its wrapped words to be seen. Reckoned here, as not every office program does it when it
 * opens a file, and none that only prints.
 */
public final class RowHeight {

    /** Of the body's 10-point face, with the space between lines. */
    private static final float POINTS_A_LINE = 13;

    private static final float POINTS_AROUND = 5;

    /** The most that the format allows. */
    private static final float MOST_POINTS = 409;

    /** From the general punctuation on, Chinese faces draw full-width. */
    private static final int FIRST_WIDE = 0x2010;

    private RowHeight() {}

    /**
     * In points.
     *
     * @param texts of the cells in a 10-point face
     * @param widths of their columns, in half-width characters
     */
    public static float of(List<String> texts, int... widths) {
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            lines = Math.max(lines, Math.ceilDiv(width(texts.get(i)), widths[i]));
        }
        return Math.min(MOST_POINTS, POINTS_AROUND + lines * POINTS_A_LINE);
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
    }
}
