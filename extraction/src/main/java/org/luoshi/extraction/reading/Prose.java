package org.luoshi.extraction.reading;

import java.util.List;

/**
 * The reading view of a text: mark-up and page furniture taken out, characters folded one to one (full-width letters
 * and digits to ASCII; ASCII comma, semicolon, colon, brackets, ! and ? to their Chinese forms except between digits
 * and inside URLs; all spaces to U+0020), paragraphs separated by one {@code '\n'}. Rules read only this; each
 * character knows where it stands in the source.
 */
public final class Prose {

    private final String text;
    /** Runs of equal distance: from {@code runStart[i]} on, source index = prose index + {@code runShift[i]}. */
    private final int[] runStart;

    private final int[] runShift;
    private final List<Block> blocks;
    private final List<Range> emphasis;

    /**
     * @param runStart prose indices at which a new distance begins, ascending, the first 0
     * @param runShift the distance to the source index (UTF-16) from there on
     * @param blocks the paragraphs, headings and cells in order, not overlapping
     * @param emphasis bold ranges
     */
    Prose(String text, int[] runStart, int[] runShift, List<Block> blocks, List<Range> emphasis) {
        if (runStart.length == 0 || runStart[0] != 0 || runStart.length != runShift.length) {
            throw new IllegalArgumentException("runs start at 0 and come with a shift each");
        }
        this.text = text;
        this.runStart = runStart.clone();
        this.runShift = runShift.clone();
        this.blocks = List.copyOf(blocks);
        this.emphasis = List.copyOf(emphasis);
    }

    public String text() {
        return text;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** Bold ranges, ascending. */
    public List<Range> emphasis() {
        return emphasis;
    }

    /** The UTF-16 index in the source text of the character at this index of the prose. */
    public int sourceIndex(int index) {
        int low = 0;
        int high = runStart.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runStart[middle] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return index + runShift[low];
    }

    /** A range of the prose, UTF-16 indices, end exclusive. */
    public record Range(int start, int end) {}

    /**
     * A paragraph, heading, list item or table cell; its range leaves out the line break behind it.
     *
     * @param level of a heading 1 to 9 where the format says so (Word style, h1 to h6), else 0
     */
    public record Block(int start, int end, Kind kind, int level) {

        public enum Kind {
            HEADING,
            PARAGRAPH,
            LIST_ITEM,
            CELL,
            /** Navigation, footer and the like: kept in the prose only where it cannot be told for sure. */
            FURNITURE
        }
    }
}
