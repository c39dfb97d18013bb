package org.luoshi.extraction.reading;

import java.time.Duration;

/**
 * How much of a file is read before it is refused as too large. A work report has 20,000 characters and a scanned
 * annexe some 20 MB, so the standard limits leave room for a hundred times that and still keep one reading far inside a
 * heap of 1 GiB.
 *
 * @param bytes of the file
 * @param characters of the text taken from it (UTF-16 units)
 * @param blocks paragraphs, headings and cells
 * @param inflatedBytes what all parts of a packed file (docx, xlsx, streams of a pdf) come to when unpacked
 * @param inflation how many times larger than packed a single part may become once it passes 1 MiB
 * @param parts entries of a packed file
 * @param pages of a pdf
 * @param time for one pdf; the other formats take time in proportion to their size
 */
public record Limits(
        int bytes, int characters, int blocks, long inflatedBytes, int inflation, int parts, int pages, Duration time) {

    /** What offices need, with room to spare. */
    public static Limits standard() {
        return new Limits(64 << 20, 20_000_000, 2_000_000, 256L << 20, 200, 10_000, 3_000, Duration.ofSeconds(60));
    }

    /** From this size on a part's inflation is looked at: small parts of white space inflate a lot and do no harm. */
    static final int HARMLESS = 1 << 20;

    boolean isBomb(long packed, long inflated) {
        return inflated > HARMLESS && inflated > Math.max(packed, 1) * inflation;
    }
}
